import { Field, PaperFrame } from './frame.tsx';
import { Letterhead } from './letterhead.tsx';
import { Applicant, codeOf, followingNumber, FormMark, type PaperProps, Signatures, Title } from './parts.tsx';
import { type Word, WORDS } from './words.ts';

const TITLE: Word = ['Phiếu từ chối tiếp nhận giải quyết hồ sơ', 'Refusal to receive'];

/** Form 03: why a submission is not received. */
export function Refusal(props: PaperProps) {
  const { paper, print } = props;
  const { applicant, submitter } = paper.application;
  return (
    <PaperFrame title={`${TITLE[0]} – ${codeOf(paper)}`} size="a4">
      <section class="sheet">
        <FormMark paper={paper} print={print} />
        <Letterhead
          print={print}
          agency={paper.agency}
          desk
          number={followingNumber(paper)}
          mark="TCTN"
          place={paper.place}
          at={paper.at}
        />
        <Title w={TITLE} print={print} />
        <Applicant {...props} />
        <Field w={WORDS.code} print={print}>
          {codeOf(paper)}
        </Field>
        <p class="text">
          Qua xem xét, {WORDS.desk[0]} – {paper.agency.name} thông báo không tiếp nhận, giải quyết hồ sơ này với lý do
          cụ thể như sau:
        </p>
        <p class="text words">{paper.ground}</p>
        <p class="text">Xin thông báo cho Ông/Bà/Tổ chức được biết và thực hiện./.</p>
        <Signatures
          print={print}
          left={{ w: WORDS.handedInBy, name: (submitter ?? applicant).name }}
          right={{ w: WORDS.receivedBy, name: paper.officer }}
        />
      </section>
    </PaperFrame>
  );
}
