import { expect, test } from 'vitest';
import { parseCivilDate } from '../../../src/calendar/civil-date.ts';
import { registerNames } from '../../../src/desk/register/register-agencies.ts';
import { AGENCIES, catalogueData, catalogueOn } from '../counter.ts';

const day = parseCivilDate;

/** The ward had another code until July 2025, when a second ward of the same name began. */
const catalogue = catalogueOn('2026-11-20', {
  ...catalogueData,
  agencies: catalogueData.agencies.flatMap((agency) => {
    if (agency.id !== AGENCIES.ward.id) return [agency];
    const old = { code: '000.00.31.H50', validFrom: null, validTo: '2025-07-01' };
    const now = { code: 'H50.31.1', validFrom: '2025-07-01', validTo: null };
    return [
      { ...agency, codes: [old, now], validTo: '2026-01-01' },
      { ...agency, id: '00000000-0000-4000-8000-000000000001', code: 'H50.99', codes: [], validFrom: '2026-01-01' },
    ];
  }),
  procedures: catalogueData.procedures.map((procedure, at) => ({
    ...procedure,
    title: at < 2 ? 'Cấp bản sao' : procedure.title,
  })),
  versions: catalogueData.versions.map((version) =>
    ['1.000001', '1.000002'].some((code) => version.title.endsWith(code))
      ? { ...version, title: 'Cấp bản sao' }
      : version,
  ),
});
const names = registerNames(catalogue);
const agency = (written: string, on: string): string | null => names.agency(written, day(on))?.code ?? null;

test('an agency is found by a code that it had on the day, and by its name, marks or not', () => {
  expect(names.agency('000.00.31.h50', day('2024-03-01'))?.id).toBe(AGENCIES.ward.id);
  expect(names.agency('000.00.31.H50', day('2025-08-01'))).toBeNull();
  expect(names.agency('H50.31.1', day('2025-08-01'))?.id).toBe(AGENCIES.ward.id);
  expect(names.agency('co quan WARD', day('2025-08-01'))?.id).toBe(AGENCIES.ward.id);
  expect(agency('Cơ quan ward', '2026-03-01')).toBe('H50.99');
  expect(agency('H50.31.1', '2026-03-01')).toBeNull();
  expect(agency('H50.99', '2024-03-01')).toBeNull();
});

test('a procedure is found by its code in any printed form, or by a title that no other bears', () => {
  const procedure = (written: string): string | null => {
    const found = names.procedure(written);
    return found === 'MANY' || found === null ? found : found.code;
  };
  expect(procedure('1.000003')).toBe('1.000003');
  expect(procedure('thu tuc 1.000007')).toBe('1.000007');
  expect(procedure('Cấp bản sao')).toBe('MANY');
  expect(procedure('Cấp bản chính')).toBeNull();
});
