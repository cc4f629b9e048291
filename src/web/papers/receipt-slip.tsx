import { Field, PaperFrame, W } from './frame.tsx';
import { Letterhead } from './letterhead.tsx';
import { Applicant, codeOf, FormMark, type PaperProps, Signatures, Title } from './parts.tsx';
import { longInstant, printedAmount, printedDong, twoDigits } from './printed.ts';
import { QrCode, trackingAddress } from './qr-code.tsx';
import { type Word, WORDS } from './words.ts';

const SLIP = {
  title: ['Giấy tiếp nhận hồ sơ và hẹn trả kết quả', 'Receipt and appointment slip'],
  desk: ['Nơi tiếp nhận', 'Received at'],
  of: ['Tiếp nhận hồ sơ của', 'Received from'],
  papers: ['Thành phần hồ sơ nộp gồm', 'Papers handed in'],
  paper: ['Tên giấy tờ', 'Paper'],
  originals: ['Bản chính', 'Originals'],
  copies: ['Bản sao', 'Copies'],
  none: ['Không có giấy tờ nào được ghi', 'No paper was written down'],
  sets: ['Số lượng hồ sơ', 'Sets'],
  limit: ['Thời gian giải quyết hồ sơ', 'Limit'],
  receivedAt: ['Thời gian nhận hồ sơ', 'Received at'],
  dueAt: ['Thời gian trả kết quả', 'Result due'],
  collect: ['Nhận kết quả tại', 'Collect at'],
  fee: ['Phí, lệ phí đã thu', 'Fees collected'],
  register: ['Vào Sổ theo dõi hồ sơ', 'Register'],
  token: ['Mã tra cứu', 'Token'],
  scan: ['Quét để theo dõi hồ sơ', 'Scan to follow'],
} as const satisfies Record<string, Word>;

const COPIES: readonly Word[] = [
  ['Liên 1: giao người nộp hồ sơ', 'Copy 1: for the applicant'],
  ['Liên 2: lưu cùng hồ sơ', 'Copy 2: kept with the file'],
];

/** Form 01 on A5, two copies, each on a page of its own: printed two to a sheet they make one A4. */
export function ReceiptSlip(props: PaperProps) {
  return (
    <PaperFrame title={`${SLIP.title[0]} – ${codeOf(props.paper)}`} size="a5">
      {COPIES.map((copy, at) => (
        <Copy key={at} {...props} copy={copy} applicants={at === 0} />
      ))}
    </PaperFrame>
  );
}

/** The copy that stays in the office shows the code alone: the token is the applicant's. */
function Copy({ paper, print, origin, copy, applicants }: PaperProps & { copy: Word; applicants: boolean }) {
  const { application, desk, limit, receivedAt, originalDueAt, registerNumber, registerYear } = paper;
  const { submitter, applicant } = application;
  const code = codeOf(paper);
  const token = applicants ? paper.trackingToken : null;
  const sets = application.procedureVersion.sets;
  return (
    <section class="sheet">
      <FormMark paper={paper} print={print} />
      <Letterhead
        print={print}
        agency={paper.agency}
        desk
        number={registerNumber == null ? null : String(registerNumber)}
        mark="TNHS"
        place={paper.place}
        at={paper.at}
      />
      <div class="heading">
        <Title w={SLIP.title} print={print}>
          <p class="code">
            <W w={WORDS.code} print={print} />: <b>{code}</b>
          </p>
          <p class="copy">
            <W w={copy} print={print} />
            {paper.slipSerial > 1 && ` (cấp lại lần ${paper.slipSerial - 1}, các giấy trước không còn giá trị tra cứu)`}
          </p>
        </Title>
        <figure class="follow">
          <QrCode address={trackingAddress(origin, code, token)} label={SLIP.scan[0]} />
          <figcaption>
            {token ? (
              <>
                <W w={SLIP.token} print={print} />: <b class="token">{token}</b>
              </>
            ) : (
              <W w={SLIP.scan} print={print} />
            )}
          </figcaption>
        </figure>
      </div>
      <Field w={SLIP.desk} print={print}>
        {WORDS.desk[0]} – {desk.name}
        {desk.phone && `, điện thoại: ${desk.phone}`}
      </Field>
      <Applicant paper={paper} print={print} origin={origin} who={SLIP.of} />
      <Components paper={paper} print={print} origin={origin} />
      <Field w={SLIP.sets} print={print}>
        {sets != null && `${twoDigits(sets)} bộ`}
      </Field>
      <Field w={SLIP.limit} print={print}>
        {limit && printedAmount(limit)}
      </Field>
      <Field w={SLIP.receivedAt} print={print}>
        {receivedAt && longInstant(receivedAt)}
      </Field>
      <Field w={SLIP.dueAt} print={print}>
        {originalDueAt && <b>{longInstant(originalDueAt)}</b>}
        {originalDueAt && paper.provisional && ' (tạm tính, chưa có thông báo lịch nghỉ của năm)'}
      </Field>
      <Field w={SLIP.collect} print={print}>
        {[`${WORDS.desk[0]} – ${desk.name}`, desk.address].filter(Boolean).join(', ')}
      </Field>
      <Field w={SLIP.fee} print={print}>
        {paper.fees.length > 0 &&
          paper.fees
            .map(({ amount, receipt, note }) =>
              [`${printedDong(amount)} (biên lai số ${receipt})`, note].filter(Boolean).join(' – '),
            )
            .join('; ')}
      </Field>
      <Field w={SLIP.register} print={print}>
        {registerNumber != null && `năm ${registerYear}, số thứ tự ${registerNumber}`}
      </Field>
      <Signatures
        print={print}
        left={{ w: WORDS.handedInBy, name: (submitter ?? applicant).name }}
        right={{ w: WORDS.receivedBy, name: paper.officer }}
      />
    </section>
  );
}

function Components({ paper, print }: PaperProps) {
  const { components } = paper.application;
  return (
    <>
      <p class="field">
        <W w={SLIP.papers} print={print} />:
      </p>
      <table class="components">
        <thead>
          <tr>
            <th class="no">{WORDS.no[0]}</th>
            <th>
              <W w={SLIP.paper} print={print} />
            </th>
            <th class="count">
              <W w={SLIP.originals} print={print} />
            </th>
            <th class="count">
              <W w={SLIP.copies} print={print} />
            </th>
          </tr>
        </thead>
        <tbody>
          {components.length === 0 && (
            <tr>
              <td class="no">–</td>
              <td colSpan={3}>
                <W w={SLIP.none} print={print} />
              </td>
            </tr>
          )}
          {components.map(({ name, originals, copies }, at) => (
            <tr key={at}>
              <td class="no">{at + 1}</td>
              <td>{name}</td>
              <td class="count">{originals === 0 ? '–' : twoDigits(originals)}</td>
              <td class="count">{copies === 0 ? '–' : twoDigits(copies)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
