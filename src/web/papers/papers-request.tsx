import { Field, PaperFrame, W } from './frame.tsx';
import { Letterhead } from './letterhead.tsx';
import { Applicant, codeOf, followingNumber, FormMark, type PaperProps, Signatures, Title } from './parts.tsx';
import { longInstant } from './printed.ts';
import { type Word, WORDS } from './words.ts';

const REQUEST = {
  title: ['Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', 'Request for further papers'],
  papers: ['Yêu cầu bổ sung, hoàn thiện hồ sơ gồm những nội dung sau', 'Please bring'],
  until: ['Đề nghị bổ sung trước', 'To be brought by'],
  by: ['Người hướng dẫn', 'Officer'],
} as const satisfies Record<string, Word>;

/** Form 02: what is missing, why, by when, and whom to ask. */
export function PapersRequest(props: PaperProps) {
  const { paper, print } = props;
  const { agency } = paper;
  return (
    <PaperFrame title={`${REQUEST.title[0]} – ${codeOf(paper)}`} size="a4">
      <section class="sheet">
        <FormMark paper={paper} print={print} />
        <Letterhead
          print={print}
          agency={agency}
          desk
          number={followingNumber(paper)}
          mark="HDHS"
          place={paper.place}
          at={paper.at}
        />
        <Title w={REQUEST.title} print={print} />
        <Applicant {...props} />
        <Field w={WORDS.code} print={print}>
          {codeOf(paper)}
        </Field>
        <p class="field">
          <W w={REQUEST.papers} print={print} />:
        </p>
        <ol class="papers">
          {paper.papersAsked.map((name, at) => (
            <li key={at}>{name}</li>
          ))}
        </ol>
        <Field w={WORDS.reason} print={print}>
          <span class="words">{paper.ground}</span>
        </Field>
        {paper.applicantDueAt && (
          <Field w={REQUEST.until} print={print}>
            {longInstant(paper.applicantDueAt)}
          </Field>
        )}
        <p class="text">
          Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, Ông/Bà/Tổ chức liên hệ với {WORDS.desk[0]} – {agency.name}
          {agency.address && `, ${agency.address}`}, số điện thoại {agency.phone ?? <span class="dots short" />} để được
          hướng dẫn./.
        </p>
        <Signatures print={print} right={{ w: REQUEST.by, name: paper.officer }} />
      </section>
    </PaperFrame>
  );
}
