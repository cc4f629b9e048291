import type { PrintPaperQuery } from '../generated/operations.ts';
import { Field, type Print, W } from './frame.tsx';
import { type Word, WORDS } from './words.ts';

export type Paper = NonNullable<PrintPaperQuery['applicationPaper']>;

export interface PaperProps {
  readonly paper: Paper;
  readonly print: Print;
  /** How people reach this server, without a slash at the end. */
  readonly origin: string;
}

/** Whose file, where they live, how to reach them, what they ask. */
export function Applicant({ paper, print, who = WORDS.applicant }: PaperProps & { who?: Word }) {
  const { applicant, procedureVersion, procedure, submitter } = paper.application;
  const variant = paper.application.case;
  return (
    <>
      <Field w={who} print={print}>
        <b>{applicant.name}</b>
      </Field>
      {submitter && (
        <Field w={WORDS.submitter} print={print}>
          {submitter.name}
        </Field>
      )}
      <Field w={WORDS.address} print={print}>
        {applicant.address}
      </Field>
      <Field w={WORDS.phone} print={print}>
        {applicant.phone}
      </Field>
      <Field w={WORDS.asked} print={print}>
        {procedureVersion.title}
        {variant && ` (${variant})`} – mã thủ tục {procedure.code}
      </Field>
    </>
  );
}

interface Signing {
  readonly w: Word;
  readonly name: string | null | undefined;
  readonly seal?: boolean;
}

/** Who signs, side by side, with room for it; the name stands below. */
export function Signatures({ print, left, right }: { print: Print; left?: Signing; right: Signing }) {
  return (
    <div class="signatures">
      {[left, right].map((signing, at) => (
        <div key={at} class="signing">
          {signing && (
            <>
              <p class="who">
                <W w={signing.w} print={print} />
              </p>
              <p class="how">
                <W w={signing.seal ? WORDS.signSeal : WORDS.signHere} print={print} />
              </p>
              <p class="by">{signing.name ?? ''}</p>
            </>
          )}
        </div>
      ))}
    </div>
  );
}

/** Form number in the corner, as the circular prints it, and the mark of demo data. */
export function FormMark({ paper, print }: Pick<PaperProps, 'paper' | 'print'>) {
  return (
    <p class="form-mark">
      {paper.application.demo && (
        <span class="demo">
          <W w={WORDS.demo} print={print} />
        </span>
      )}
      <span>Mẫu số {paper.number}</span>
    </p>
  );
}

/** Title with what stands under it. */
export function Title({ w, print, children }: { w: Word; print: Print; children?: preact.ComponentChildren }) {
  return (
    <div class="title">
      <h1>{w[0]}</h1>
      {print.english && (
        <p class="english" lang="en">
          {w[1]}
        </p>
      )}
      {children}
    </div>
  );
}

/**
 * Number of a paper that follows the slip: the register's number and the act's place in the file, so that no two are alike
 * and printing again gives the same. *Ours*; null, to be written in, where there is no register number.
 */
export const followingNumber = ({ registerNumber, sequence }: Paper): string | null =>
  registerNumber == null ? null : `${registerNumber}-${sequence}`;

/** The code, before receipt the id of the submission. */
export const codeOf = ({ application }: Paper): string => application.code ?? application.id;
