import { createHash } from 'node:crypto';
import type { Channel } from '../../registry/version-content.ts';
import { Problem } from '../../problem.ts';
import { leastOfKey } from '../../public-gate.ts';
import type { CollectedFee } from '../history/application-event.ts';
import { checkFees, type FeeTyped } from './fee-input.ts';
import { isMailAddress } from '../../text.ts';
import { tidyLine as tidy } from '../typed-text.ts';
import { canonical } from '../history/canonical.ts';

/** A person or body (chủ hồ sơ, người nộp), as kept. Null: not given. */
export interface Person {
  readonly name: string;
  readonly idNumber: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  /** Given to be written to, which is the consent (*ours*); absent where none was, so that what is hashed stays what it was. */
  readonly email?: string;
}

/** A paper ticked at receipt. */
export interface ReceivedComponent {
  readonly name: string;
  readonly originals: number;
  readonly copies: number;
}

type Given<T> = T | null | undefined;

export interface PersonTyped {
  readonly name: string;
  readonly idNumber?: Given<string>;
  readonly phone?: Given<string>;
  readonly address?: Given<string>;
  readonly email?: Given<string>;
}

/** Sheets left out are none. */
export interface ComponentTyped {
  readonly name: string;
  readonly originals?: number;
  readonly copies?: number;
}

/** What the desk types in. */
export interface ReceiptTyped {
  readonly procedureCode: string;
  readonly channel: Channel;
  readonly applicant: PersonTyped;
  readonly submitter?: Given<PersonTyped>;
  readonly case?: Given<string>;
  readonly components?: Given<readonly ComponentTyped[]>;
  /** Fees collected now, each against its receipt. */
  readonly fees?: Given<readonly FeeTyped[]>;
  readonly key: string;
  /** Id of the agency that it is received for, where another than the desk's own. */
  readonly receivingAgency?: Given<string>;
  /** Received on paper while the system was out of reach. */
  readonly enteredLate?: Given<{ readonly receivedAt: Date; readonly reason: string }>;
}

/** The same, tidied (typed-text.ts): blanks are null. */
export interface ReceiptInput {
  readonly procedureCode: string;
  readonly channel: Channel;
  readonly applicant: Person;
  readonly submitter: Person | null;
  readonly caseName: string | null;
  readonly components: readonly ReceivedComponent[];
  /** Absent where none was collected. */
  readonly fees?: readonly CollectedFee[];
  readonly key: string;
  /** Both absent where the receiving agency's own desk takes it in; both told, so that a key means one desk's receipt. */
  readonly receivingAgency?: string;
  readonly helpingAgency?: string;
  /** Absent for a receipt that is entered when it happens. */
  readonly enteredLate?: { readonly receivedAt: Date; readonly reason: string };
}

const MAX_TEXT = 500;
const MAX_COMPONENTS = 100;
const MAX_SHEETS = 10_000;

/**
 * Tidies what was typed and finds everything wrong with it that needs no look at the catalogue, each with its place.
 * The input is of use only where no problem was found.
 */
export function checkReceipt(
  typed: ReceiptTyped,
  leastKey = leastOfKey(true),
): {
  readonly input: ReceiptInput;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const fees = checkFees(typed.fees ?? [], ['input', 'fees'], problems);
  const input: ReceiptInput = {
    procedureCode: tidy(typed.procedureCode) ?? '',
    channel: typed.channel,
    applicant: checkPerson(typed.applicant, ['input', 'applicant'], problems),
    submitter: typed.submitter ? checkPerson(typed.submitter, ['input', 'submitter'], problems) : null,
    caseName: tidy(typed.case),
    components: checkComponents(typed.components ?? [], problems),
    key: typed.key,
    ...(fees.length === 0 ? {} : { fees }),
    ...(typed.enteredLate
      ? { enteredLate: { receivedAt: typed.enteredLate.receivedAt, reason: tidy(typed.enteredLate.reason) ?? '' } }
      : {}),
  };
  if (input.enteredLate?.reason === '')
    problems.push(new Problem('GROUND_NEEDED', { path: ['input', 'enteredLate', 'reason'] }));
  if ((input.enteredLate?.reason.length ?? 0) > MAX_TEXT)
    problems.push(
      new Problem('TEXT_TOO_LONG', { path: ['input', 'enteredLate', 'reason'], params: { limit: MAX_TEXT } }),
    );
  if (input.procedureCode === '')
    problems.push(new Problem('PROCEDURE_UNKNOWN', { path: ['input', 'procedureCode'], params: { code: '' } }));
  if (!/^[\x21-\x7e]{1,100}$/u.test(typed.key) || typed.key.length < leastKey)
    problems.push(new Problem('KEY_NOT_VALID', { path: ['input', 'key'], params: { least: leastKey } }));
  return { input, problems };
}

/** SHA-256 over what was asked for: the same key with another input is a mistake of the client. */
export function receiptHash({ key: _, ...asked }: ReceiptInput): Buffer {
  return createHash('sha256')
    .update(canonical(asked as never))
    .digest();
}

type Path = readonly (string | number)[];

/** Tidies a person and adds to `problems` what is wrong, each with its place below `path`. */
export function checkPerson(typed: PersonTyped, path: Path, problems: Problem[]): Person {
  const email = tidy(typed.email);
  const person: Person = {
    name: tidy(typed.name) ?? '',
    idNumber: tidy(typed.idNumber),
    phone: tidy(typed.phone),
    address: tidy(typed.address),
    ...(email === null ? {} : { email }),
  };
  if (person.name === '') problems.push(new Problem('NAME_BLANK', { path: [...path, 'name'] }));
  for (const place of ['name', 'idNumber', 'phone', 'address'] as const) {
    if ((person[place]?.length ?? 0) > MAX_TEXT)
      problems.push(new Problem('TEXT_TOO_LONG', { path: [...path, place], params: { limit: MAX_TEXT } }));
  }
  // Spaces, dots, hyphens and brackets are how people write numbers; the digits count.
  if (person.phone !== null && !/^\+?\d{8,15}$/u.test(person.phone.replaceAll(/[\s.()-]/gu, ''))) {
    problems.push(new Problem('PHONE_NOT_VALID', { path: [...path, 'phone'] }));
  }
  if (email !== null && !isMailAddress(email))
    problems.push(new Problem('EMAIL_NOT_VALID', { path: [...path, 'email'] }));
  return person;
}

function checkComponents(typed: readonly ComponentTyped[], problems: Problem[]): ReceivedComponent[] {
  if (typed.length > MAX_COMPONENTS)
    problems.push(
      new Problem('TOO_MANY_COMPONENTS', { path: ['input', 'components'], params: { limit: MAX_COMPONENTS } }),
    );
  return typed.slice(0, MAX_COMPONENTS).map(({ name, originals = 0, copies = 0 }, index) => {
    const path = ['input', 'components', index];
    const component = { name: tidy(name) ?? '', originals, copies };
    if (component.name === '') problems.push(new Problem('NAME_BLANK', { path: [...path, 'name'] }));
    if (component.name.length > MAX_TEXT)
      problems.push(new Problem('TEXT_TOO_LONG', { path: [...path, 'name'], params: { limit: MAX_TEXT } }));
    for (const place of ['originals', 'copies'] as const) {
      const sheets = component[place];
      if (!Number.isInteger(sheets) || sheets < 0 || sheets > MAX_SHEETS) {
        problems.push(new Problem('SHEETS_NOT_VALID', { path: [...path, place], params: { limit: MAX_SHEETS } }));
      }
    }
    return component;
  });
}
