/**
 * The code of a procedure in any printed form: `1.004884`, `1.004884.H50`, `1.004884.000.00.00.H50`, or a
 * legacy code such as `T-QTR-123456-TT`. The tail names the agency that publishes it (its identifier code).
 */
export interface ProcedureCode {
  /** The national code, else the legacy code as printed. */
  readonly code: string;
  readonly rawCode: string;
  readonly ownerCode: string | null;
}

const NATIONAL = /^(\d\.\d{6})(?:[.\s-]+((?:\d{3}(?:\.\d{2}){2}\.)?[A-Z]\d{2,3}(?:\.\d{1,3})*))?$/u;
const LEGACY = /^[A-Z]{1,4}(?:-[A-Z0-9]{1,8}){1,4}$/u;

/** Null where the text is no code of a known form. */
export const procedureCode = (raw: string): ProcedureCode | null => {
  const text = raw.trim().toUpperCase();
  const national = NATIONAL.exec(text);
  if (national?.[1] !== undefined) return { code: national[1], rawCode: raw, ownerCode: national[2] ?? null };
  return LEGACY.test(text) ? { code: text, rawCode: raw, ownerCode: null } : null;
};
