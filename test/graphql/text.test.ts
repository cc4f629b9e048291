import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../src/graphql/errors.ts';
import { cleanVariables } from '../../src/graphql/text.ts';

describe('texts that come in', () => {
  it('are brought to one spelling, however deep they stand', () => {
    const decomposed = 'Hoá đơn'.normalize('NFD');
    const cleaned = cleanVariables({ a: decomposed, b: { c: [decomposed, 5, null, true] } });
    expect(cleaned).toEqual({ a: 'Hoá đơn'.normalize('NFC'), b: { c: ['Hoá đơn'.normalize('NFC'), 5, null, true] } });
  });

  it.each(['a\0b', '\uD800', 'x\uDC00y', '\uDC00\uD800'])(
    'are refused where PostgreSQL could not keep them: %j',
    (text) => {
      expect(() => cleanVariables({ input: { name: text } })).toThrow(ApiError);
    },
  );

  it('say where the fault is', () => {
    const place = (run: () => unknown): unknown => {
      try {
        run();
      } catch (error) {
        return error instanceof ApiError ? error.params['place'] : error;
      }
      return null;
    };
    expect(place(() => cleanVariables({ input: { names: ['fine', '\0'] } }))).toBe('$input.names[1]');
  });

  it('are refused when nested deeper than any input is, before a stack overflows', () => {
    let deep: unknown = 'bottom';
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(() => cleanVariables({ deep })).toThrow(ApiError);
  });

  it('do not reach prototypes', () => {
    const cleaned = cleanVariables(JSON.parse('{"__proto__": {"x": 1}, "a": {"__proto__": {"y": 1}}}'));
    expect(Object.getPrototypeOf(cleaned)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(cleaned['a'])).toBe(Object.prototype);
  });

  it('stay as they are when they are well-formed NFC, and cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0'));
        const once = cleanVariables({ text });
        expect(once['text']).toBe(text.normalize('NFC'));
        expect(cleanVariables(once)).toEqual(once);
      }),
    );
  });
});
