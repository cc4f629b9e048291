import { Field, PaperFrame } from './frame.tsx';
import { Letterhead } from './letterhead.tsx';
import { Applicant, codeOf, followingNumber, FormMark, type PaperProps, Signatures, Title } from './parts.tsx';
import { longInstant, printedAmount } from './printed.ts';
import { type Word, WORDS } from './words.ts';

const STOP = {
  title: ['Thông báo dừng giải quyết hồ sơ', 'Notice of stopping'],
  since: ['Dừng giải quyết từ', 'Stopped since'],
  left: ['Thời gian giải quyết còn lại', 'Time left'],
} as const satisfies Record<string, Word>;

/** Form 05, by the head's decision: why work stops, and what is left of the time when it goes on. */
export function StopNotice(props: PaperProps) {
  const { paper, print } = props;
  const { agency, left } = paper;
  return (
    <PaperFrame title={`${STOP.title[0]} – ${codeOf(paper)}`} size="a4">
      <section class="sheet">
        <FormMark paper={paper} print={print} />
        <Letterhead
          print={print}
          agency={agency}
          desk={false}
          number={followingNumber(paper)}
          mark="TB-DGQ"
          place={paper.place}
          at={paper.at}
        />
        <Title w={STOP.title} print={print} />
        <p class="addressee">Kính gửi: {paper.application.applicant.name}</p>
        <p class="text">{agency.name} thông báo dừng giải quyết hồ sơ sau đây:</p>
        <Applicant {...props} />
        <Field w={WORDS.code} print={print}>
          {codeOf(paper)}
        </Field>
        <Field w={STOP.since} print={print}>
          {longInstant(paper.at)}
        </Field>
        <Field w={WORDS.reason} print={print}>
          <span class="words">{paper.ground}</span>
        </Field>
        {left && (
          <Field w={STOP.left} print={print}>
            {printedAmount(left)}, tính tiếp khi hồ sơ được giải quyết trở lại
          </Field>
        )}
        <p class="text">
          Nếu có vướng mắc, Ông/Bà/Tổ chức liên hệ với {agency.name}, số điện thoại{' '}
          {agency.phone ?? <span class="dots short" />} để được hướng dẫn./.
        </p>
        <Signatures print={print} right={{ w: WORDS.head, name: paper.officer, seal: true }} />
      </section>
    </PaperFrame>
  );
}
