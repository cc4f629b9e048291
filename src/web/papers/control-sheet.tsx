import { Field, PaperFrame, type Print, W } from './frame.tsx';
import { Letterhead } from './letterhead.tsx';
import { Applicant, codeOf, followingNumber, FormMark, type Paper, type PaperProps, Title } from './parts.tsx';
import { longInstant, printedAmount, shortInstant } from './printed.ts';
import { type Word, WORDS } from './words.ts';

type Step = Paper['steps'][number];

const SHEET = {
  title: ['Phiếu kiểm soát quá trình giải quyết hồ sơ', 'Control sheet'],
  decides: ['Cơ quan giải quyết', 'Deciding agency'],
  limit: ['Thời hạn giải quyết', 'Limit'],
  due: ['Hẹn trả kết quả', 'Result due'],
  what: ['Công việc', 'Act'],
  gives: ['Giao', 'Given by'],
  takes: ['Nhận', 'Taken by'],
  result: ['Kết quả so với thời hạn', 'Against the limit'],
  note: ['Ghi chú', 'Note'],
  applicant: ['Người nộp hồ sơ', 'Applicant'],
  open: ['chưa nhận', 'not taken yet'],
} as const satisfies Record<string, Word>;

const RESULTS: Readonly<Record<string, string>> = { EARLY: 'Trước hạn', ON_TIME: 'Đúng hạn', LATE: 'Quá hạn' };

const HANDOVERS = {
  ACCEPTED: 'đã nhận',
  REFUSED: 'không nhận',
  TAKEN_BACK: 'rút lại',
  ENDED: 'kết thúc trước khi nhận',
} as const;

/** Form 06: travels with the file; each hand that it passed through, with times and the result against the limit. */
export function ControlSheet(props: PaperProps) {
  const { paper, print } = props;
  return (
    <PaperFrame title={`${SHEET.title[0]} – ${codeOf(paper)}`} size="a4">
      <section class="sheet control">
        <FormMark paper={paper} print={print} />
        <Letterhead
          print={print}
          agency={paper.agency}
          desk={false}
          number={followingNumber(paper)}
          mark="KSHS"
          place={paper.place}
          at={paper.at}
        />
        <Title w={SHEET.title} print={print} />
        <Field w={WORDS.code} print={print}>
          <b>{codeOf(paper)}</b>
        </Field>
        <Applicant {...props} />
        <Field w={SHEET.decides} print={print}>
          {paper.decidingAgency.name}
        </Field>
        <Field w={SHEET.limit} print={print}>
          {paper.limit && printedAmount(paper.limit)}
        </Field>
        <Field w={SHEET.due} print={print}>
          {paper.originalDueAt && longInstant(paper.originalDueAt)}
        </Field>
        <table class="steps">
          <thead>
            <tr>
              <th class="no">{WORDS.no[0]}</th>
              {[SHEET.what, SHEET.gives, SHEET.takes, SHEET.result, SHEET.note].map((word, at) => (
                <th key={at}>
                  <W w={word} print={print} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {paper.steps.map((step, at) => (
              <Line key={at} step={step} number={at + 1} print={print} />
            ))}
          </tbody>
        </table>
      </section>
    </PaperFrame>
  );
}

/** Somebody at an agency, and when; below it the room to sign. */
function Hand({ hand, at }: { hand: Step['from'] | string; at: string | null | undefined }) {
  return (
    <>
      {typeof hand === 'string' && <p>{hand}</p>}
      {hand && typeof hand !== 'string' && (
        <>
          <p>{hand.agency.name}</p>
          {hand.officer && <p class="officer">{hand.officer}</p>}
        </>
      )}
      {at && <p class="when">{shortInstant(at)}</p>}
    </>
  );
}

function Line({ step, number, print }: { step: Step; number: number; print: Print }) {
  const { act, from, to, givenAt, takenAt, handover, task, dueAt, endedAt, result, words } = step;
  const applicant = SHEET.applicant[print.english ? 1 : 0];
  return (
    <tr>
      <td class="no">{number}</td>
      <td>
        <p>{step.label}</p>
        {task && <p class="officer">{task}</p>}
      </td>
      <td>
        <Hand hand={act === 'RECEIVED' ? applicant : from} at={givenAt} />
      </td>
      <td>
        <Hand hand={act === 'RETURNED' ? applicant : to} at={takenAt} />
        {handover && handover !== 'ACCEPTED' && <p>{HANDOVERS[handover]}</p>}
        {act === 'HANDED_OVER' && !handover && <p>{SHEET.open[0]}</p>}
      </td>
      <td>
        {result && <p class="officer">{RESULTS[result]}</p>}
        {dueAt && <p>Hạn: {shortInstant(dueAt)}</p>}
        {endedAt && <p>Xong: {shortInstant(endedAt)}</p>}
      </td>
      <td class="words">{words}</td>
    </tr>
  );
}
