import process from 'node:process';
import { message } from '../messages/catalogue.ts';
import { calendarFile, FileRefused } from './calendar-file.ts';
import { CommandRefused, runCommand } from './run-command.ts';

const usage = `npm run calendar -- <notice.csv> [--apply] [--whole-year | --replace] [--lang vi|en]

Nạp thông báo ngày nghỉ, ngày làm bù · Loads an announcement of days off and make-up days
Cột · columns: date,kind,ground,note,source   (kind OFF|WORKING; ground STATUTORY|COMPENSATORY|SWAPPED_OFF|MAKE_UP|LOCAL)
Ngày hoán đổi nêu ngày kia trong ghi chú · a swapped day names its other day in the note: "swapped with 2026-02-14"
  --apply   ghi và tính lại hồ sơ đang giải quyết; không có thì chỉ xem trước · write, and recompute open files
  --add     thêm các ngày này, như khi không ghi gì · add these days, as without it
  --whole-year  tệp là cả thông báo của năm: năm thành chính thức, ngày không nêu là ngày thường; bị từ chối nếu bỏ sót ngày lễ theo luật
                the file is its year's whole notice: the year is certain, days not named are plain; refused where it leaves out a statutory holiday
  --replace     như trên, cho phép bỏ ngày lễ · the same, statutory holidays may go
  --lang    ngôn ngữ · language
Dừng giữa chừng được, chạy lại không hại · It can be stopped anywhere and run again.`;

await runCommand(
  process,
  {
    usage,
    options: {
      apply: { type: 'boolean', default: false },
      add: { type: 'boolean', default: false },
      'whole-year': { type: 'boolean', default: false },
      replace: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'vi' },
    },
    positionals: [1, 1],
  },
  async ({ values, positionals: [file = ''], postgres, clock, progress, print, stopping }) => {
    const locale = values.lang === 'en' ? 'en' : 'vi';
    const { apply, add, replace, 'whole-year': wholeYear } = values;
    if (add && (replace || wholeYear)) throw new CommandRefused(usage);
    try {
      const swept = await calendarFile({
        file,
        apply,
        scope: replace ? 'REPLACE' : wholeYear ? 'WHOLE_YEAR' : 'ADD',
        appUrl: postgres.appUrl,
        clock,
        locale,
        progress,
        print,
        stopping,
      });
      if (swept === null) return print(message(locale, 'CALENDAR_DRY'));
      print(message(locale, 'CALENDAR_APPLIED', { done: swept.done, left: swept.left }));
      if (!swept.finished) throw new CommandRefused(message(locale, 'CALENDAR_STOPPED'));
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      throw new CommandRefused(error.message, { cause: error });
    }
  },
);
