import { Problem, Problems } from '../../problem.ts';
import type { ApplicantPart } from '../history/application-event.ts';
import type { ApplicationRow } from '../application-row.ts';
import { type Act, groundOf, perform, type Target } from './perform.commands.ts';
import { checkPerson, type PersonTyped } from '../receipt/receipt-input.ts';

/** Where each part of an applicant stands on the row. */
const COLUMN_OF = {
  NAME: 'applicantName',
  ID_NUMBER: 'applicantIdNumber',
  PHONE: 'applicantPhone',
  ADDRESS: 'applicantAddress',
  EMAIL: 'applicantEmail',
} as const satisfies Record<ApplicantPart, keyof ApplicationRow>;

/**
 * The applicant as typed at the desk is put right. The row changes, and with it what the file is found by; the log says
 * which parts, and never what they were or are. Throws `Problems` with everything that is wrong.
 */
export const correctApplicant = (
  act: Act,
  target: Target,
  { applicant: typed, ground }: { readonly applicant: PersonTyped; readonly ground: string },
): Promise<ApplicationRow> =>
  perform(act, target, 'APPLICANT_CORRECTED', ({ application }) => {
    const problems: Problem[] = [];
    const { name, idNumber, phone, address, email = null } = checkPerson(typed, ['applicant'], problems);
    if (problems.length > 0) throw new Problems(problems);
    const after = {
      applicantName: name,
      applicantIdNumber: idNumber,
      applicantPhone: phone,
      applicantAddress: address,
      // Left out it is taken back, and nothing more is written there.
      applicantEmail: email,
    };
    const parts = (Object.keys(COLUMN_OF) as ApplicantPart[]).filter(
      (part) => after[COLUMN_OF[part]] !== application[COLUMN_OF[part]],
    );
    if (parts.length === 0) throw new Problem('NOTHING_CORRECTED', { path: ['applicant'] });
    return { ground: groundOf(ground), event: { kind: 'APPLICANT_CORRECTED', payload: { parts } }, fixes: after };
  });
