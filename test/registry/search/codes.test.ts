import { describe, expect, it } from 'vitest';
import { buildCodeIndex, codeQuery } from '../../../src/registry/search/codes.ts';

const CODES = [
  ['1.001193', '1.001193.000.00.00.H50'],
  ['1.001200'],
  ['DEMO-000001'],
  ['DEMO-000010'],
  ['T-QTR-255102-TT'],
  ['B-BTC-000001-TT'],
];
const index = buildCodeIndex(CODES.map((codes) => [codes[0] ?? '', codes] as const));

const exact = (text: string): readonly string[] => {
  const query = codeQuery(text);
  return query === null ? [] : index.exact(query);
};
const beginning = (text: string): readonly string[] => {
  const query = codeQuery(text);
  return query === null ? [] : index.beginning(query);
};

describe('codes', () => {
  it.each([
    '1.001193',
    '1001193',
    ' 1 001193 ',
    '1-001193',
    '1.001193.000.00.00.H50',
    '1.001193.000.00.00.h50',
    '10011930000000H50',
    '1.001193.H50',
    'Mã 1.001193',
    'thủ tục 1.001193',
    '１．００１１９３',
    '1.001193.000.00.00.H44',
  ])('%j is the registration of births', (text) => expect(exact(text)).toEqual(['1.001193']));

  it.each(['DEMO-000001', 'demo-000001', 'demo1', 'Demo 1', 'DEMO000001', 'mã số demo-1'])(
    '%j is the first of the demo',
    (text) => expect(exact(text)).toEqual(['DEMO-000001']),
  );

  it.each(['t-qtr-255102-tt', 'T QTR 255102 TT', 'TQTR255102TT'])('%j is a legacy code', (text) =>
    expect(exact(text)).toEqual(['T-QTR-255102-TT']),
  );

  it('does not take one number for another', () => {
    expect(exact('1.001194')).toEqual([]);
    expect(exact('1.00119')).toEqual([]);
    expect(exact('demo-000002')).toEqual([]);
    expect(exact('2.001193')).toEqual([]);
  });

  it('finds codes by their beginning while they are typed', () => {
    expect(beginning('1.0011')).toEqual(['1.001193']);
    expect([...beginning('1.001')].sort()).toEqual([]);
    expect([...beginning('1.0012')]).toEqual(['1.001200']);
    expect([...beginning('demo-0000')].sort()).toEqual(['DEMO-000001', 'DEMO-000010']);
  });

  it('takes no words for a code', () => {
    expect(codeQuery('đăng ký khai sinh')).toBeNull();
    expect(codeQuery('')).toBeNull();
  });
});
