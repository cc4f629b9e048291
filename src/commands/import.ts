import process from 'node:process';
import { message } from '../messages/catalogue.ts';
import { printableText } from '../text.ts';
import { importFile, NoSuchFile, NothingUnderstood } from './import-file.ts';
import { CommandRefused, runCommand, WrongUse } from './run-command.ts';

const usage = `npm run import -- national <file.jsonl> [--apply] [--report file.json] [--lang vi|en]

Nhập bản ghi thủ tục của Cổng Dịch vụ công quốc gia · Imports records of the national portal
  --apply          ghi vào cơ sở dữ liệu; không có thì chỉ chạy thử · write; without it nothing is written
  --report FILE    ghi mọi phát hiện ra tệp JSON · write every finding to a JSON file
  --lang vi|en     ngôn ngữ của báo cáo · language of the report`;

await runCommand(
  process,
  {
    usage,
    options: {
      apply: { type: 'boolean', default: false },
      report: { type: 'string' },
      lang: { type: 'string', default: 'vi' },
    },
    positionals: [2, 2],
  },
  async ({ values, positionals: [kind = '', file = ''], postgres, clock, ids, progress, print }) => {
    if (kind !== 'national') throw new WrongUse(`national, not · không phải "${kind}"`);
    const locale = values.lang === 'en' ? 'en' : 'vi';
    try {
      await importFile({
        file,
        apply: values.apply,
        report: values.report ?? null,
        appUrl: postgres.appUrl,
        clock,
        ids,
        locale,
        progress,
        print,
      });
    } catch (error) {
      const name = printableText(file);
      if (error instanceof NothingUnderstood) {
        const [first, second] = locale === 'vi' ? (['vi', 'en'] as const) : (['en', 'vi'] as const);
        const sentences = [first, second].map((each) => message(each, 'IMPORT_NOTHING_UNDERSTOOD', { file: name }));
        throw new CommandRefused(sentences.join('\n'), { cause: error });
      }
      if (!(error instanceof NoSuchFile)) throw error;
      throw new CommandRefused(message(locale, 'IMPORT_NO_FILE', { file: name }), { cause: error });
    }
  },
);
