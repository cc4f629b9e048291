import { choose, hash32 } from './steady-choice.ts';
import type { LegalDocumentContent } from '../registry/version-content.ts';
import type { DemoField } from './demo-shapes.ts';

/** Prefix by which an invented document is told from a real one. */
export const DEMO_NUMBER = 'DEMO-';

interface Kind {
  readonly kind: string;
  readonly suffix: string;
  readonly issuer: string;
  readonly years: readonly number[];
}

const KINDS: readonly Kind[] = [
  { kind: 'Luật', suffix: 'QH', issuer: 'Quốc hội', years: [2012, 2014, 2015] },
  { kind: 'Nghị định', suffix: 'NĐ-CP', issuer: 'Chính phủ', years: [2016, 2017] },
  { kind: 'Thông tư', suffix: 'TT', issuer: 'Bộ quản lý ngành', years: [2017, 2018] },
  { kind: 'Quyết định', suffix: 'QĐ-UBND', issuer: 'Ủy ban nhân dân tỉnh Quảng Trị', years: [2018] },
];

const two = (n: number): string => String(n).padStart(2, '0');

/** Invented legal basis of a field: four documents whose numbers say that they are. `ordinal` makes numbers unique. */
export function documentsOf(field: DemoField, ordinal: number): readonly LegalDocumentContent[] {
  return KINDS.map(({ kind, suffix, issuer, years }, index) => {
    const name = `${kind} ${field.id}`;
    const year = choose(name, years);
    return {
      number: `${DEMO_NUMBER}${(index + 1) * 100 + ordinal}/${year}/${suffix}`,
      title: `${kind} (minh họa) về lĩnh vực ${field.name}`,
      issuer,
      issuedOn: `${year}-${two(1 + (hash32(name) % 12))}-${two(1 + (hash32(`${name} day`) % 28))}`,
    };
  });
}

/** Kind of a document by the end of its number. */
export function kindOfNumber(number: string): string | null {
  if (/QH\d*$/u.test(number)) return 'Luật';
  if (number.includes('NĐ')) return 'Nghị định';
  if (number.includes('NQ')) return 'Nghị quyết';
  if (number.includes('TT')) return 'Thông tư';
  return number.includes('QĐ') ? 'Quyết định' : null;
}
