import process from 'node:process';
import { openPool } from '../db/pool.ts';
import { askPool } from '../db/ask.ts';
import { type Difference, replay } from '../desk/replay/replay.ts';
import { underWrongVersion } from '../desk/replay/replay-versions.ts';
import { replayCatalogue } from '../registry/enactment/replay-catalogue.ts';
import { replayReviews } from '../review/replay/replay-reviews.ts';
import { openRules } from '../sla/rules.loaders.ts';
import { CommandRefused, runCommand, WrongUse } from './run-command.ts';

const usage = `npm run replay -- [--show N]

Tính lại mọi hồ sơ từ nhật ký và in ra chỗ khác · Folds every application again from its events and prints what differs
Cũng tính lại danh mục thủ tục từ nhật ký của nó, và tìm hồ sơ tiếp nhận theo phiên bản chưa hoặc không còn hiệu lực
Also folds the catalogue of procedures again from its own log, and looks for files under a version not in force at receipt
Chứng minh: các cột tính ra của hồ sơ, version, nội dung chốt khi tiếp nhận, chuỗi băm (đến mili giây), thứ tự giao dịch và dãy số là
đúng như nhật ký; không có sự kiện mồ côi. Không chứng minh: người nộp, người nhận, giấy tờ, receive_key/hash, demo (không
nằm trong nhật ký); hồ sơ bị xóa cùng nhật ký chỉ lộ ra ở dãy số; người ghi được mọi bảng có thể băm lại cả chuỗi.
Proves: folded columns, version, what receipt froze, the chains of hashes (to the millisecond), the order of transactions and the numbers
are what the log says; no event is without its application. Does not prove: applicant, submitter, receiver, papers, receive_key/hash,
demo (in no event); a case deleted with its log shows only by its number; whoever can write every table can hash a chain anew.
  --show N   in ra nhiều nhất N chỗ khác · differences printed at most (100)
Thoát với mã 1 nếu có chỗ khác · Ends with exit code 1 where anything differs.`;

await runCommand(
  process,
  { usage, options: { show: { type: 'string', default: '100' } }, positionals: [0, 0] },
  async ({ values, postgres, progress, print, stopping }) => {
    const most = Number(values.show);
    if (!Number.isInteger(most) || most < 0) throw new WrongUse('--show: 0, 1, 2 …');
    const db = openPool({ url: postgres.appUrl, max: 2, applicationName: 'motcua replay' });
    const rules = await openRules({ db });
    try {
      let shown = 0;
      let ofCatalogue = 0;
      const tell = ({ where, what, stored, folded }: Omit<Difference, 'what'> & { readonly what: string }): void => {
        shown += 1;
        if (shown <= most) print(`${where}  ${what}: ${stored} ≠ ${folded}`);
      };
      const procedures = await replayCatalogue(askPool(db), (difference) => {
        ofCatalogue += 1;
        tell(difference);
      });
      const reviews = await replayReviews(askPool(db), (difference) => {
        ofCatalogue += 1;
        tell(difference);
      });
      await underWrongVersion(db, (difference) => {
        ofCatalogue += 1;
        tell(difference);
      });
      const report = await replay({
        db,
        calendarOf: (agencyId) => rules.current.calendarOf(agencyId),
        stopping,
        onProgress: (done, total) => progress.show('Tính lại · Replay', done, total),
        onDifference: tell,
      });
      progress.end();
      const { applications, events, finished } = report;
      const differences = report.differences + ofCatalogue;
      if (!finished)
        throw new CommandRefused(`Đã dừng sau ${applications} hồ sơ · Stopped after ${applications} applications`);
      const sum = `${applications} hồ sơ, ${events} sự kiện, ${procedures} thủ tục, ${reviews.recommendations} kiến nghị, ${differences} chỗ khác · applications, events, procedures, recommendations, differences`;
      if (differences > 0) throw new CommandRefused(sum);
      print(sum);
    } finally {
      await rules.close();
      await db.end();
    }
  },
);
