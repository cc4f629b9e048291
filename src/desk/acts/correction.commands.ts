import { Problem, Problems } from '../../problem.ts';
import type { ApplicantPart } from '../history/application-event.ts';
import type { ApplicationRow } from '../application-row.ts';
import { type Act, groundOf, perform, type Target } from './perform.commands.ts';
import { checkPerson } from '../receipt/receipt-input.ts';

type Given = string | null | undefined;

/** What is put right: a part that is left out stays, null or blank takes it away. */
export interface ApplicantPatch {
  readonly name?: Given;
  readonly idNumber?: Given;
  readonly phone?: Given;
  readonly address?: Given;
  readonly email?: Given;
}

/** Where each part of an applicant stands on the row. */
const COLUMN_OF = {
  NAME: 'applicantName',
  ID_NUMBER: 'applicantIdNumber',
  PHONE: 'applicantPhone',
  ADDRESS: 'applicantAddress',
  EMAIL: 'applicantEmail',
} as const satisfies Record<ApplicantPart, keyof ApplicationRow>;

/**
 * Parts of the applicant as typed at the desk are put right. The row changes, and with it what the file is found by; the log says
 * which parts, and never what they were or are. Throws `Problems` with everything that is wrong.
 */
export const correctApplicant = (
  act: Act,
  target: Target,
  { applicant: typed, ground }: { readonly applicant: ApplicantPatch; readonly ground: string },
): Promise<ApplicationRow> =>
  perform(act, target, 'APPLICANT_CORRECTED', ({ application }) => {
    const problems: Problem[] = [];
    const person = checkPerson({ ...typed, name: typed.name ?? '' }, ['applicant'], problems);
    // The only part that must be there is not missed where nobody speaks of it.
    if (typed.name === undefined)
      problems.splice(0, problems.length, ...problems.filter(({ code }) => code !== 'NAME_BLANK'));
    if (problems.length > 0) throw new Problems(problems);
    const after = {
      applicantName: typed.name === undefined ? application.applicantName : person.name,
      applicantIdNumber: typed.idNumber === undefined ? application.applicantIdNumber : person.idNumber,
      applicantPhone: typed.phone === undefined ? application.applicantPhone : person.phone,
      applicantAddress: typed.address === undefined ? application.applicantAddress : person.address,
      // Taken away it is taken back: nothing more is written there.
      applicantEmail: typed.email === undefined ? application.applicantEmail : (person.email ?? null),
    };
    const parts = (Object.keys(COLUMN_OF) as ApplicantPart[]).filter(
      (part) => after[COLUMN_OF[part]] !== application[COLUMN_OF[part]],
    );
    if (parts.length === 0) throw new Problem('NOTHING_CORRECTED', { path: ['applicant'] });
    return { ground: groundOf(ground), event: { kind: 'APPLICANT_CORRECTED', payload: { parts } }, fixes: after };
  });
