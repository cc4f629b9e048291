import process from 'node:process';
import { openPool } from '../db/pool.ts';
import { issueToken, TOKEN_HOURS, UnknownAccount } from '../identity/tokens.ts';
import { CommandRefused, runCommand, WrongUse } from './run-command.ts';

const usage = `npm run --silent token -- <username> [--hours N]

In ra một mã truy cập API cho tài khoản · Prints an API token for an account
  --hours N   thời hạn, giờ · how long it lives, in hours (${TOKEN_HOURS})`;

await runCommand(
  process,
  { usage, options: { hours: { type: 'string' } }, positionals: [1, 1] },
  async ({ values, positionals: [username = ''], postgres, clock, ids, print }) => {
    const hours = values.hours === undefined ? TOKEN_HOURS : Number(values.hours);
    if (!(hours > 0 && hours <= 24 * 366)) throw new WrongUse('--hours: 1–8784');
    const db = openPool({ url: postgres.appUrl, max: 1 });
    try {
      print(await issueToken({ db, clock, ids }, username, hours));
    } catch (error) {
      if (!(error instanceof UnknownAccount)) throw error;
      throw new CommandRefused(
        `Không có tài khoản đang hoạt động tên "${username}" · No active account is called "${username}".`,
        { cause: error },
      );
    } finally {
      await db.end();
    }
  },
);
