import { renderToStaticMarkup } from 'preact-render-to-string';
import type { PrintRegisterQuery } from '../generated/operations.ts';
import { PaperFrame, type Print } from './frame.tsx';
import { Letterhead } from './letterhead.tsx';
import { longDate, shortDate, shortInstant, twoDigits } from './printed.ts';
import type { Word } from './words.ts';

export type Register = PrintRegisterQuery['register'];
type Entry = Register['entries']['nodes'][number];

const TITLE: Word = ['Sổ theo dõi hồ sơ', 'Register of applications'];

const COLUMNS: readonly (readonly [name: string, word: Word])[] = [
  ['no', ['Số TT', 'No.']],
  ['code', ['Mã hồ sơ', 'Code']],
  ['what', ['Tên thủ tục hành chính', 'Procedure']],
  ['sets', ['Số bộ', 'Sets']],
  ['who', ['Tên, địa chỉ, điện thoại cá nhân, tổ chức', 'Applicant, address, telephone']],
  ['decides', ['Cơ quan chủ trì giải quyết', 'Deciding agency']],
  ['day', ['Ngày nhận', 'Received']],
  ['day', ['Hẹn trả', 'Due']],
  ['day', ['Ngày trả', 'Returned']],
  ['how', ['Phương thức nhận kết quả', 'Handed out']],
  ['sign', ['Ký nhận', 'Signature']],
  ['note', ['Ghi chú', 'Note']],
];

const HANDED_OUT = {
  SLIP_AND_IDENTITY: 'trực tiếp',
  IDENTITY_ONLY: 'trực tiếp (không có giấy hẹn)',
  AUTHORISATION: 'trực tiếp (ủy quyền)',
  POST: 'bưu chính',
  ONLINE: 'trực tuyến',
} as const;

const ENDS: Readonly<Record<string, string>> = { WITHDRAWN: 'đã rút hồ sơ', STOPPED: 'dừng giải quyết' };

function Line({ entry }: { entry: Entry }) {
  const { application, originalDueAt, receivedAt } = entry;
  const sets = application?.procedureVersion.sets;
  const notes = application
    ? [ENDS[application.state], application.demo ? 'minh họa' : undefined].filter(Boolean)
    : ['đã bàn giao cơ quan khác'];
  return (
    <tr>
      <td class="no">{entry.number ?? '–'}</td>
      <td>{entry.code}</td>
      <td>{entry.procedureTitle}</td>
      <td class="sets">{sets == null ? '' : twoDigits(sets)}</td>
      <td>
        <b>{application?.applicant.name}</b>
        {[application?.applicant.address, application?.applicant.phone].filter(Boolean).map((part) => `; ${part}`)}
      </td>
      <td>{application?.decidingAgency.name}</td>
      <td class="day">{receivedAt && shortDate(receivedAt)}</td>
      <td class="day">{originalDueAt && shortInstant(originalDueAt)}</td>
      <td class="day">{application?.returnedAt && shortDate(application.returnedAt)}</td>
      <td>{entry.handedOut && HANDED_OUT[entry.handedOut]}</td>
      <td />
      <td>{notes.join('; ')}</td>
    </tr>
  );
}

/** Where the lines go: the page is written up to here, then line by line, then the rest. */
const LINES = '<!--lines-->';

/** The page around a register's lines, cut where they go: a register of any length is never held whole. */
export function registerAround(register: Register, print: Print): readonly [before: string, after: string] {
  const { agency, from, to } = register;
  const page = renderToStaticMarkup(
    <PaperFrame title={`${TITLE[0]} – ${agency.name}`} size="a4-landscape">
      <section class="sheet register">
        <Letterhead print={print} agency={agency} desk place={register.place} at={register.printedAt} />
        <div class="title">
          <h1>{TITLE[0]}</h1>
          {print.english && (
            <p class="english" lang="en">
              {TITLE[1]}
            </p>
          )}
          <p>
            Từ {longDate(from)} đến {longDate(to)} – {register.totalCount} hồ sơ
          </p>
        </div>
        <table>
          <thead>
            <tr>
              {COLUMNS.map(([name, [vi, en]], at) => (
                <th key={at} class={name}>
                  {vi}
                  {print.english && (
                    <span class="english" lang="en">
                      {' '}
                      {en}
                    </span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody dangerouslySetInnerHTML={{ __html: LINES }} />
        </table>
      </section>
    </PaperFrame>,
  );
  const [before = '', after = ''] = page.split(LINES);
  return [`<!doctype html>${before}`, after];
}

/** Lines of a register as they are written into its page. */
export const registerLines = (entries: readonly Entry[]): string =>
  entries.map((entry) => renderToStaticMarkup(<Line key={entry.code} entry={entry} />)).join('');
