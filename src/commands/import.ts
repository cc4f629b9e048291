import process from 'node:process';
import { DOCUMENT_HEADINGS } from '../registry/legal/sheet-columns.ts';
import { HEADING_WORDS } from '../desk/register/register-columns.ts';
import { message } from '../messages/catalogue.ts';
import { problemsIn } from '../problem.ts';
import { printableText } from '../text.ts';
import { importFile, NoSuchFile, NothingUnderstood } from './import-file.ts';
import { importDocumentsFile } from './import-documents.ts';
import { importRegisterFile } from './import-register.ts';
import { CommandRefused, runCommand, WrongUse } from './run-command.ts';

const usage = `npm run import -- national <file.jsonl> [--apply] [--report file.json] [--lang vi|en]
npm run import -- register <file.xlsx|file.csv> [--sheet NAME] [--agency CODE] [--prefix TEXT] [--apply] [--report file.csv|file.json] [--lang vi|en]
npm run import -- documents <file.xlsx|file.csv> [--sheet NAME] [--apply] [--report file.csv|file.json] [--lang vi|en]

national: bản ghi thủ tục của Cổng Dịch vụ công quốc gia · records of the national portal
register: hồ sơ đã giải quyết xong, từ sổ theo dõi (mẫu 07) · past cases out of a register (form 07)
documents: văn bản quy phạm pháp luật, cả danh mục một lần · legal documents, a whole list at once
  --apply          ghi vào cơ sở dữ liệu; không có thì chỉ chạy thử · write; without it nothing is written
  --report FILE    ghi mọi phát hiện ra tệp · write every finding to a file
  --lang vi|en     ngôn ngữ của báo cáo · language of the report
  --sheet NAME     trang tính, nếu có nhiều · the sheet, where there are several
  --agency CODE    cơ quan tiếp nhận, nếu sổ không ghi · receiving agency, where the register names none
  --prefix TEXT    thêm trước mọi mã hồ sơ · put before every code
Sổ có chỗ sai thì không ghi gì và thoát với mã 1 · A register with problems is not written; exit code 1.

Cột của sổ, theo thứ tự bất kỳ, có dấu hay không · columns of a register, in any order, with marks or without:
  ${Object.values(HEADING_WORDS).join('\n  ')}

Cột của danh mục văn bản · columns of a list of documents:
  ${Object.values(DOCUMENT_HEADINGS).join('\n  ')}`;

await runCommand(
  process,
  {
    usage,
    options: {
      apply: { type: 'boolean', default: false },
      report: { type: 'string' },
      lang: { type: 'string', default: 'vi' },
      sheet: { type: 'string' },
      agency: { type: 'string' },
      prefix: { type: 'string' },
    },
    positionals: [2, 2],
  },
  async ({ values, positionals: [kind = '', file = ''], postgres, clock, ids, progress, print }) => {
    if (kind !== 'national' && kind !== 'register' && kind !== 'documents')
      throw new WrongUse(`national, register, documents, not · không phải "${kind}"`);
    const { sheet = null, agency = null, prefix = null, report = null, apply } = values;
    if (kind === 'documents' && (agency ?? prefix) !== null) throw new WrongUse('--agency, --prefix: register');
    if (kind === 'national' && (sheet ?? agency ?? prefix) !== null)
      throw new WrongUse('--sheet: register, documents; --agency, --prefix: register');
    const locale = values.lang === 'en' ? 'en' : 'vi';
    const common = { file, apply, report, appUrl: postgres.appUrl, clock, ids, locale, progress, print } as const;
    try {
      if (kind === 'national') await importFile(common);
      else if (kind === 'documents') {
        const { findings } = await importDocumentsFile({ ...common, sheet });
        if (findings.length > 0) process.exitCode = 1;
      } else {
        const { findings } = await importRegisterFile({ ...common, sheet, agency, prefix });
        if (findings.length > 0) process.exitCode = 1;
      }
    } catch (error) {
      const name = printableText(file);
      if (error instanceof NothingUnderstood) {
        const [first, second] = locale === 'vi' ? (['vi', 'en'] as const) : (['en', 'vi'] as const);
        const sentences = [first, second].map((each) => message(each, 'IMPORT_NOTHING_UNDERSTOOD', { file: name }));
        throw new CommandRefused(sentences.join('\n'), { cause: error });
      }
      const problems = problemsIn(error);
      if (problems) {
        const sentences = problems.map(({ code, params }) => printableText(message(locale, code, params)));
        throw new CommandRefused(`${name}: ${sentences.join(' ')}`, { cause: error });
      }
      if (!(error instanceof NoSuchFile)) throw error;
      throw new CommandRefused(message(locale, 'IMPORT_NO_FILE', { file: name }), { cause: error });
    }
  },
);
