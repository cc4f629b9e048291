import { once } from 'node:events';
import process from 'node:process';
import { openPool } from '../db/pool.ts';
import { startNotices } from '../notices/start-notices.ts';
import { webhookPolicy } from '../notices/webhook-address.ts';
import { createLogger } from '../platform/logging.ts';
import { openRules } from '../sla/rules.loaders.ts';
import { runCommand } from './run-command.ts';

const usage = `npm run notices

Gửi thông báo (thư, tin nhắn, webhook) trong một tiến trình riêng; máy chủ chạy với NOTICES=off
Sends notices (mail, short messages, webhooks) in a process of its own; the server then runs with NOTICES=off
Ctrl-C: gửi nốt rồi dừng · finishes what is under way and stops`;

await runCommand(
  process,
  { usage, options: {}, positionals: [0, 0] },
  async ({ config, postgres, clock, ids, print, stopping, beforeStop }) => {
    const log = createLogger(config.logLevel);
    const db = openPool({ url: postgres.appUrl, max: config.poolSize, applicationName: 'motcua notices' });
    const onError = (err: unknown): void => log.error({ err }, 'notices');
    const rules = await openRules({ db, onError });
    const { mail, sms, webhookLocal } = config.notices;
    const workers = await startNotices({
      db,
      clock,
      ids,
      rules,
      settings: { mail, sms, webhooks: webhookPolicy(webhookLocal), publicUrl: config.publicUrl },
      observe: {
        delivery: (seen) => log.debug(seen, 'a delivery'),
        counts: (counts) => log.debug(counts, 'notices in hand'),
      },
      onError,
      stopSeconds: config.stopSeconds,
    });
    beforeStop(async () => {
      await workers.stop();
      await rules.close();
      await db.end();
    });
    print('Đang gửi thông báo · Notices are being sent');
    await once(stopping, 'abort');
  },
);
