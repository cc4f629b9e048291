import { Problem } from '../../problem.ts';
import type { IdentityProof } from '../history/application-event.ts';
import type { ApplicationRow } from '../application-row.ts';
import { type Act, groundOf, perform, type Target } from './perform.commands.ts';

/** What the desk looked at before it gave a slip out again. */
export interface IdentityChecked {
  readonly proof: IdentityProof;
  /** Last digits of the paper's number as read out, compared with the application's and kept nowhere. */
  readonly lastDigits?: string | null | undefined;
  /** What was checked, where no paper of the list was; without names or numbers, since it stays for good. */
  readonly note?: string | null | undefined;
}

/** Fewer digits prove nothing. *Ours*. */
const DIGITS = /^\d{4,6}$/u;

/**
 * A lost slip (domain 3): the desk has found the file and checked who asks; a new serial makes a new token, and the old one
 * is worthless from this moment on. No number and no name goes into the log: only what was looked at, and whether the
 * digits agreed. Throws `Problem` DIGITS_NOT_VALID, IDENTITY_DIFFERS, GROUND_NEEDED.
 */
export const reissueSlip = (
  act: Act,
  target: Target,
  { proof, lastDigits, note }: IdentityChecked,
): Promise<ApplicationRow> =>
  perform(act, target, 'SLIP_REISSUED', ({ application }) => {
    const digitsMatch = compared(lastDigits ?? null, [application.applicantIdNumber, application.submitter?.idNumber]);
    if (digitsMatch === false) throw new Problem('IDENTITY_DIFFERS', { path: ['identityChecked', 'lastDigits'] });
    const ground = proof === 'OTHER' ? groundOf(note, ['identityChecked', 'note']) : null;
    const serial = application.tokenSerial + 1;
    return { ground, event: { kind: 'SLIP_REISSUED', payload: { serial, proof, digitsMatch } } };
  });

/** Whether digits end one of the numbers that are known; null where none were given or no number is known. */
function compared(typed: string | null, numbers: readonly (string | null | undefined)[]): boolean | null {
  const digits = typed?.replaceAll(/\s/gu, '') ?? '';
  if (digits === '') return null;
  if (!DIGITS.test(digits)) throw new Problem('DIGITS_NOT_VALID', { path: ['identityChecked', 'lastDigits'] });
  const known = numbers.flatMap((number) => number?.replaceAll(/\D/gu, '') || []);
  return known.length === 0 ? null : known.some((number) => number.endsWith(digits));
}
