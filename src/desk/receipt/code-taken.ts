import { Problem } from '../../problem.ts';

/**
 * The problem where a code that an agency's pattern gives is another's already; null for any other error. Only codes from
 * elsewhere can bring that about. No number is left out for it, since replay knows no gaps: the pattern has to be set anew.
 */
export function codeTakenIn(error: unknown): Problem | null {
  if (!(error instanceof Error)) return null;
  if (Reflect.get(error, 'constraint') === 'application_code_key')
    return new Problem('CODE_TAKEN', { params: { code: takenIn(Reflect.get(error, 'detail')) } });
  return error.cause === undefined ? null : codeTakenIn(error.cause);
}

/** The code out of `Key (code)=(H50.12-260312-0001) already exists.` */
const takenIn = (detail: unknown): string =>
  (typeof detail === 'string' ? /=\(([A-Za-z0-9._/-]{1,200})\)/u.exec(detail)?.[1] : null) ?? '–';
