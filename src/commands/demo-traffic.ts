import process from 'node:process';
import pg from 'pg';
import { isCivilDate } from '../calendar/civil-date.ts';
import { openPool } from '../db/pool.ts';
import { loadTraffic, TrafficRefused, type TrafficRefusal } from '../seeding/load-traffic.ts';
import { openRules } from '../sla/rules.loaders.ts';
import { CommandRefused, runCommand, WrongUse } from './run-command.ts';

const usage = `npm run demo:traffic -- [--count N] [--until YYYY-MM-DD]

Tạo hồ sơ minh họa 2024–2026 · Invents applications for 2024–2026 over the demo catalogue, marked as demo
  --count N   số hồ sơ · how many (10000; at most 5000000)
  --until     ngày cuối · the last day on which anything happens (2026-11-20)`;

const REFUSALS: Readonly<Record<TrafficRefusal, string>> = {
  NO_DEMO_CATALOGUE:
    'Không có danh mục minh họa ở đây, nên không tạo hồ sơ minh họa · There is no demo catalogue here, so no demo applications are made.',
  OTHER_TRAFFIC:
    'Đã có hồ sơ minh họa với số lượng hoặc ngày cuối khác. Nhật ký không xóa được; hãy dùng DATA_DIR mới. · Demo applications of another number or end are there already. Events cannot be deleted; use a new DATA_DIR.',
};

await runCommand(
  process,
  {
    usage,
    options: { count: { type: 'string', default: '10000' }, until: { type: 'string', default: '2026-11-20' } },
    positionals: [0, 0],
  },
  async ({ values, postgres, progress, print, stopping }) => {
    const count = Number(values.count);
    if (!Number.isInteger(count) || count < 1 || count > 5_000_000) throw new WrongUse('--count: 1–5000000');
    const { until } = values;
    if (!isCivilDate(until) || until < '2024-02-01' || until > '2026-12-31')
      throw new WrongUse('--until: 2024-02-01 – 2026-12-31');
    const db = openPool({ url: postgres.appUrl, max: 2, applicationName: 'motcua demo traffic' });
    const rules = await openRules({ db });
    try {
      const written = await loadTraffic({
        db,
        appUrl: postgres.appUrl,
        rules: rules.current,
        count,
        until,
        stopping,
        onProgress: (done, total) => progress.show('Hồ sơ minh họa · Demo applications', done, total),
      });
      progress.end();
      if (written > 0) await analyse(postgres.ownerUrl);
      print(
        written > 0
          ? `${written} hồ sơ minh họa đã tạo · demo applications made`
          : 'Đã có sẵn, không thay đổi gì · There already; nothing changed',
      );
    } catch (error) {
      if (error instanceof TrafficRefused) throw new CommandRefused(REFUSALS[error.reason], { cause: error });
      throw error;
    } finally {
      await rules.close();
      await db.end();
    }
  },
);

/** So many new rows change what the planner should think; only their owner may tell it. */
async function analyse(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('analyze application, application_event, code_counter');
  } finally {
    await client.end();
  }
}
