import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCivilDate } from '../../src/calendar/civil-date.ts';
import { canonical, type CanonicalValue, NotCanonical } from '../../src/desk/history/canonical.ts';
import { codeFrame, codePatternOn, codeWith, DEFAULT_CODE_PATTERN } from '../../src/desk/receipt/code-pattern.ts';
import type { ApplicationEvent } from '../../src/desk/history/application-event.ts';
import { eventHash } from '../../src/desk/history/event-hash.ts';
import { tokenMatches, trackingToken } from '../../src/desk/tracking-token.ts';
import { decodeQueueCursor, encodeQueueCursor } from '../../src/desk/work-list/queue-cursor.ts';

describe('canonical text', () => {
  test('is JSON with sorted keys, NFC and fixed instants', () => {
    const value = { b: [1, null, true], ă: 'Hoà'.normalize('NFD'), a: new Date('2026-11-20T09:00:00+07:00'), B: '"\n' };
    expect(canonical(value)).toBe('{"B":"\\"\\n","a":"2026-11-20T02:00:00.000Z","b":[1,null,true],"ă":"Hoà"}');
  });

  test.each([0.5, Number.NaN, 2 ** 53, -0, '\0', '\uD800', { a: undefined }, () => 1, 1n])('refuses %s', (value) => {
    expect(() => canonical(value as CanonicalValue)).toThrow(NotCanonical);
  });

  test('does not depend on the order of keys, survives storage, and tells values apart', () => {
    const leaf = fc.oneof(
      fc.maxSafeInteger().map((n) => n + 0),
      fc.string({ unit: 'binary', maxLength: 8 }).filter((text) => !text.includes('\0') && text.isWellFormed()),
      fc.boolean(),
      fc.constant(null),
    );
    const value = fc.letrec<{ value: CanonicalValue }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(
          fc.string({ maxLength: 3 }).filter((key) => !key.includes('\0')),
          tie('value'),
          { maxKeys: 4 },
        ),
      ),
    })).value;
    fc.assert(
      fc.property(value, (given) => {
        const text = canonical(given);
        expect(canonical(JSON.parse(text) as CanonicalValue)).toBe(text);
        if (given !== null && typeof given === 'object' && !Array.isArray(given)) {
          const turned = Object.fromEntries(Object.entries(given).reverse());
          expect(canonical(turned)).toBe(text);
        }
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});

describe('hash of an event', () => {
  const event: ApplicationEvent = {
    sequence: 2,
    kind: 'STARTED',
    at: new Date('2026-11-20T02:00:00Z'),
    recordedAt: new Date('2026-11-20T02:00:01Z'),
    agency: 'a',
    account: null,
    ground: null,
    payload: {},
  };

  test('is sha256 of the hash before and the documented text, which anybody can compute', () => {
    const text =
      '{"account":null,"agency":"a","application":"x","at":"2026-11-20T02:00:00.000Z","ground":null,"kind":"STARTED","payload":{},"recordedAt":"2026-11-20T02:00:01.000Z","sequence":2}';
    const before = Buffer.alloc(32, 1);
    expect(eventHash(before, 'x', event)).toEqual(
      createHash('sha256')
        .update(Buffer.concat([before, Buffer.from(text)]))
        .digest(),
    );
  });

  test('changes with every part', () => {
    const others: ApplicationEvent[] = [
      { ...event, sequence: 3 },
      { ...event, at: new Date(event.at.getTime() + 1) },
      { ...event, recordedAt: event.at },
      { ...event, agency: null },
      { ...event, account: 'b' },
      { ...event, ground: '' },
      { ...event, kind: 'WITHDRAWN' },
    ];
    const hashes = [
      ...others.map((other) => eventHash(null, 'x', other)),
      eventHash(null, 'y', event),
      eventHash(Buffer.alloc(32), 'x', event),
      eventHash(null, 'x', event),
    ];
    expect(new Set(hashes.map((hash) => hash.toString('hex'))).size).toBe(hashes.length);
  });
});

describe('codes', () => {
  const day = parseCivilDate('2026-03-12');

  test.each([
    ['{agency}-{yyMMdd}-{n:4}', 'H50.12', 1, 'H50.12-260312-0001'],
    ['000.00.{agency}-{yyMMdd}-{n:4}', '12.H50', 99, '000.00.12.H50-260312-0099'],
    ['{agency}-{yyyyMMdd}-{n:7}', 'G09.20', 92_637, 'G09.20-20260312-0092637'],
    ['{agency}-{yyMMdd}-{n:4}', 'H50.12', 12_345, 'H50.12-260312-12345'],
    ['{n}/{agency}-{yyMMdd}', 'H50', 7, '7/H50-260312'],
  ])('%s', (pattern, agency, number, code) => {
    expect(codeWith(codeFrame({ pattern, reset: 'DAY' }, agency, day), number)).toBe(code);
  });

  test('that never begin again share one counter; patterns that would repeat or break are refused', () => {
    expect(codeFrame({ pattern: '{agency}-{n:6}', reset: 'NEVER' }, 'H50', day).counterDay).toBe('0001-01-01');
    expect(codeFrame(DEFAULT_CODE_PATTERN, 'H50', day).counterDay).toBe('2026-03-12');
    expect(() => codeFrame({ pattern: '{agency}-{n:4}', reset: 'DAY' }, 'H50', day)).toThrow('date');
    expect(() => codeFrame({ pattern: '{agency}-{yyMMdd}', reset: 'DAY' }, 'H50', day)).toThrow('{n}');
    expect(() => codeFrame(DEFAULT_CODE_PATTERN, 'Hồ"50', day)).toThrow('letters');
  });

  test('follow the dated pattern of the agency, then of the province', () => {
    const row = (agencyId: string | null, pattern: string, from: string, to: string | null) => ({
      kind: 'codePatterns',
      agencyId,
      value: { pattern, reset: 'DAY', from, to, source: 'x' },
    });
    const rules = {
      rowsOf: () => [
        row(null, 'all', '2020-01-01', null),
        row('a', 'old', '2020-01-01', '2025-12-31'),
        row('a', 'new', '2026-01-01', null),
      ],
    };
    const on = (agencyId: string, date: string) => codePatternOn(rules, agencyId, parseCivilDate(date)).pattern;
    expect([on('a', '2025-12-31'), on('a', '2026-01-01'), on('b', '2026-01-01'), on('b', '2019-01-01')]).toEqual([
      'old',
      'new',
      'all',
      DEFAULT_CODE_PATTERN.pattern,
    ]);
  });
});

describe('tracking tokens', () => {
  const secret = Buffer.alloc(32, 3);

  test('are 60 bits of the MAC in letters that are not misread', () => {
    const token = trackingToken(secret, 'app', 1);
    expect(token).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}$/u);
    const bits = createHmac('sha256', secret).update('app:1').digest().readBigUInt64BE(0) >> 4n;
    const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    expect(
      token
        .replaceAll('-', '')
        .split('')
        .reduce((sum, digit) => sum * 32n + BigInt(digits.indexOf(digit)), 0n),
    ).toBe(bits);
  });

  test('are accepted as people type them, and nothing else is', () => {
    const token = trackingToken(secret, 'app', 1);
    expect(tokenMatches(secret, 'app', 1, ` ${token.toLowerCase().replaceAll('-', ' ')} `)).toBe(true);
    expect(tokenMatches(secret, 'app', 1, token.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(true);
    for (const typed of [
      '',
      token.slice(0, -1),
      `${token}0`,
      `${token}${'0'.repeat(500)}`,
      '🙂'.repeat(99),
      trackingToken(secret, 'app', 2),
      trackingToken(Buffer.alloc(32, 4), 'app', 1),
    ]) {
      expect(tokenMatches(secret, 'app', 1, typed), typed).toBe(false);
    }
  });
});

describe('cursors of work lists', () => {
  test('come back as they went', () => {
    for (const key of ['infinity', '2026-12-14T10:00:00.123456Z']) {
      const place = { key, id: '01890000-0000-7000-8000-000000000001' };
      for (const order of ['URGENCY', 'NEWEST'] as const)
        expect(decodeQueueCursor(encodeQueueCursor(place, order), order)).toEqual(place);
      expect(() => decodeQueueCursor(encodeQueueCursor(place, 'NEWEST'), 'URGENCY')).toThrow('CURSOR_NOT_VALID');
    }
  });

  test.each([
    '',
    'x',
    Buffer.from('["w1","2026-99-99T10:00:00.123456Z","01890000-0000-7000-8000-000000000001"]').toString('base64url'),
    Buffer.from('["w1","infinity","\' or 1=1"]').toString('base64url'),
  ])('refuse %s', (cursor) => {
    expect(() => decodeQueueCursor(cursor, 'URGENCY')).toThrow('CURSOR_NOT_VALID');
  });
});
