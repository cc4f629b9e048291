import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { nextAttempt } from '../../src/notices/retry-times.ts';
import { filled, smsSender, type SmsSettings } from '../../src/notices/sms-gateway.ts';
import { internationalNumber, smsLength, withoutMarks } from '../../src/notices/sms-text.ts';
import { FRIDAY, PEOPLE, typed } from '../desk/counter.ts';
import { type Office, openOffice, openWebServer, sending } from './office.ts';

describe('the length of a short message', () => {
  test.each([
    ['', 'GSM_7', 0, 1],
    ['Ho so da co ket qua', 'GSM_7', 19, 1],
    ['a'.repeat(160), 'GSM_7', 160, 1],
    ['a'.repeat(161), 'GSM_7', 161, 2],
    ['a'.repeat(306), 'GSM_7', 306, 2],
    ['a'.repeat(307), 'GSM_7', 307, 3],
    ['{}', 'GSM_7', 4, 1],
    ['Hồ sơ', 'UCS_2', 5, 1],
    ['ồ'.repeat(70), 'UCS_2', 70, 1],
    ['ồ'.repeat(71), 'UCS_2', 71, 2],
    ['😀', 'UCS_2', 2, 1],
  ] as const)('%j', (text, encoding, units, segments) => {
    expect(smsLength(text)).toEqual({ encoding, units, segments });
  });

  test('is short without marks, whatever was written', () => {
    const text = 'Hồ sơ H50.12-261120-0001 đã được tiếp nhận – “Đăng ký”… ký ức 中';
    expect(withoutMarks(text)).toBe('Ho so H50.12-261120-0001 da duoc tiep nhan - "Dang ky"... ky uc ?');
    expect(smsLength(withoutMarks(text)).encoding).toBe('GSM_7');
    expect(internationalNumber('0912 345.678')).toBe('84912345678');
    expect(internationalNumber('+84 912 345 678')).toBe('84912345678');
  });
});

test('places are filled inside texts alone: nothing sent can become part of the shape', () => {
  const body = { to: '{phone84}', parts: [{ text: 'MC: {text}', n: 1, none: null }], keep: '{other}' };
  const hostile = '", "admin": true, "x": "{phone84}';
  expect(filled(body, { phone84: '84912345678', text: hostile })).toEqual({
    to: '84912345678',
    parts: [{ text: `MC: ${hostile}`, n: 1, none: null }],
    keep: '{other}',
  });
});

describe('a gateway', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const settings = (port: number, over: Partial<SmsSettings> = {}): SmsSettings => ({
    url: `http://127.0.0.1:${port}/send`,
    method: 'POST',
    headers: { authorization: 'Bearer secret-of-the-operator' },
    body: { to: '{phone84}', content: '{text}', unicode: '{encoding}' },
    success: { path: 'result.code', equals: '0' },
    marks: false,
    ...over,
  });

  test('gets the number, a short text and the same idempotency key each time; its own word decides', async () => {
    const applicant = { name: 'Nguyễn Văn An', phone: '0912 345 678' };
    await receive(office.counter.receiving(PEOPLE.desk), typed({ applicant }));
    await office.fanOut(FRIDAY, { sms: true });
    const answers = [
      { status: 503 },
      { status: 200, body: '{"result":{"code":99}}' },
      { status: 200, body: 'not json' },
      { status: 302, headers: { location: 'http://127.0.0.1:1/' } },
    ];
    const server = await openWebServer(() => answers.shift() ?? { status: 200, body: '{"result":{"code":0}}' });
    const senders = sending({ SMS: smsSender(settings(server.port)) });
    let at = FRIDAY;
    const outcomes: string[] = [];
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      outcomes.push(...(await office.deliverAll(senders, at)));
      at = nextAttempt(attempt, at, 0) ?? at;
    }
    expect(outcomes).toEqual(['LATER', 'LATER', 'LATER']);
    // A redirect is not followed: nobody is at the other end.
    expect(await office.deliverAll(senders, at)).toEqual(['DEAD']);
    await office.counter.owner.query(`update notice_message set state = 'WAITING'`);
    expect(await office.deliverAll(senders, at)).toEqual(['SENT']);
    await server.close();
    expect(server.heard).toHaveLength(5);
    expect(new Set(server.heard.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    const sent = JSON.parse(server.heard[0]!.body) as Record<string, string>;
    expect(sent).toEqual({
      to: '84912345678',
      content: expect.stringMatching(
        /^Ho so H50\.12-261120-0001 da duoc Co quan construction tiep nhan\. Hen tra ket qua: 17:00 /u,
      ),
      unicode: 'GSM_7',
    });
    expect(smsLength(sent['content']!).segments).toBe(1);
    expect(server.heard[0]!.headers.authorization).toBe('Bearer secret-of-the-operator');
  });

  test('is not asked where there is none, nor beside a mail', async () => {
    const before = (await office.messages()).length;
    const phone = '0912345678';
    await receive(office.counter.receiving(PEOPLE.desk), typed({ applicant: { name: 'A', phone } }));
    await office.fanOut(FRIDAY, { sms: false });
    await receive(office.counter.receiving(PEOPLE.desk), typed({ applicant: { name: 'A', phone, email: 'a@b.vn' } }));
    await office.fanOut(FRIDAY, { sms: true });
    expect((await office.messages()).slice(before).map(({ channel }) => channel)).toEqual(['MAIL']);
  });
});
