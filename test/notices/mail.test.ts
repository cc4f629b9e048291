import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ApplicationRow } from '../../src/desk/application-row.ts';
import type { EventKind } from '../../src/desk/history/life-cycle.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { submit } from '../../src/desk/receipt/submission.commands.ts';
import { mailSender } from '../../src/notices/mail-sender.ts';
import { MOST_ATTEMPTS, nextAttempt } from '../../src/notices/retry-times.ts';
import { FRIDAY, handedIn, PEOPLE, typed } from '../desk/counter.ts';
import { done } from '../desk/each-act.ts';
import { countStatements } from '../support/statements.ts';
import { giveAddresses, type MailServer, type Office, openMailServer, openOffice, sending } from './office.ts';

const FROM = 'Một cửa Quảng Trị <motcua@quangtri.example>';
const email = 'an@example.vn';
const applicant = { name: 'Nguyễn Văn An', idNumber: '045123456789', phone: '0912345678', address: 'Đông Hà', email };

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await giveAddresses(office.counter);
});
afterEach(async () => {
  await office.counter.owner.query('delete from notice_message');
  await office.counter.owner.query('delete from notice_outbox');
});
afterAll(() => office.close());

const received = (over: Parameters<typeof typed>[0] = {}): Promise<ApplicationRow> =>
  receive(office.counter.receiving(PEOPLE.desk), typed({ applicant, channel: 'ONLINE', ...over }));

async function walk(row: ApplicationRow, ...kinds: EventKind[]): Promise<ApplicationRow> {
  let at = row;
  for (const kind of kinds) at = await done(office.counter, at, kind, FRIDAY);
  return at;
}

const inTurn = async <T>(
  server: MailServer,
  use: (sender: ReturnType<typeof mailSender>) => Promise<T>,
): Promise<T> => {
  const sender = mailSender({ url: server.url, from: FROM });
  try {
    return await use(sender);
  } finally {
    sender.close();
    await server.close();
  }
};

describe('mail', () => {
  test('tells the applicant of each act in both languages, with nothing of anybody in it', async () => {
    const row = await walk(
      await received(),
      'STARTED',
      'DOCUMENTS_REQUESTED',
      'DOCUMENTS_SUPPLIED',
      'PAYMENT_REQUESTED',
      'PAYMENT_MADE',
      'STOPPED',
      'RESUMED',
      'APOLOGISED',
      'RESOLVED',
      'RETURNED',
    );
    // Everything is told after it all happened: each notice still says how things stood at its act.
    await office.fanOut(FRIDAY);
    expect(office.errors).toEqual([]);
    const server = await openMailServer();
    const outcomes = await inTurn(server, async (sender) => office.deliverAll(sending({ MAIL: sender.send }), FRIDAY));
    expect(new Set(outcomes)).toEqual(new Set(['SENT']));
    const ours = server.arrived.filter((mail) => mail.headers.get('to') && JSON.stringify(mail.to).includes(email));
    expect(ours.map(({ subject }) => subject)).toEqual(
      [
        'Tiếp nhận · received',
        'Đề nghị bổ sung giấy tờ · papers asked for',
        'Đề nghị thực hiện nghĩa vụ tài chính · payment asked for',
        'Quyết định dừng xử lý · stopped',
        'Tiếp tục xử lý · taken up again',
        'Xin lỗi và hẹn lại · apology with a new date',
        'Có kết quả · resolved',
      ].map((words) => `${row.code}: ${words}`),
    );
    const [first, papers, payment, , , apology, result] = ours.map((mail) => mail.text ?? '');
    expect(first).toContain(
      `Hồ sơ ${row.code} đã được Cơ quan construction tiếp nhận. Hẹn trả kết quả: 17:00 09/12/2026.`,
    );
    expect(first).toContain('Trạng thái: Được tiếp nhận');
    expect(first).toContain('https://motcua.example/track');
    expect(first).toContain('State: Received');
    expect(papers).toContain('Bản vẽ; Giấy chứng nhận');
    expect(papers).toContain('Trạng thái: Yêu cầu bổ sung giấy tờ');
    expect(payment).toContain('3.000.000.000 đồng');
    expect(apology).toMatch(/hẹn lại ngày \d\d\/\d\d\/2026/u);
    expect(result).toContain('Mời mang giấy hẹn đến nhận');
    for (const { text, html, subject } of ours)
      expect(`${subject}${text}${String(html)}`).not.toMatch(
        /Nguyễn Văn An|045123456789|0912345678|[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/u,
      );
    expect(ours[0]?.messageId).toMatch(/^<notice\.[\da-f-]{36}@quangtri\.example>$/);
    expect(ours[0]?.headers.get('auto-submitted')).toBe('auto-generated');
  });

  test('tells whoever holds the file of what came, else the agency, and never where the applicant follows it', async () => {
    await walk(await received(), 'STARTED', 'DOCUMENTS_REQUESTED', 'DOCUMENTS_SUPPLIED');
    await walk(await received(), 'DOCUMENTS_REQUESTED', 'DOCUMENTS_SUPPLIED');
    await office.fanOut(FRIDAY);
    const staff = (await office.messages()).filter(({ recipient }) => recipient !== 'APPLICANT');
    expect(staff.map(({ kind, address }) => `${kind} ${address}`)).toEqual([
      'DOCUMENTS_SUPPLIED handler@quangtri.example',
      'DOCUMENTS_SUPPLIED h50-12@quangtri.example',
    ]);
    for (const { content } of staff) expect(content['text']).not.toContain('/track');
  });

  test('tells the desk of a submission and its applicant of the answer', async () => {
    const submitted = await submit(
      office.counter.submitting(),
      handedIn({ applicant: { name: 'Trần Thị Bình', email } }),
    );
    await walk(submitted, 'REJECTED');
    await office.fanOut(FRIDAY);
    const told = (await office.messages()).map(({ kind, recipient, address }) => [
      kind,
      recipient.split(':')[0],
      address,
    ]);
    expect(told).toEqual([
      ['SUBMITTED', 'AGENCY', 'h50-12@quangtri.example'],
      ['REJECTED', 'APPLICANT', email],
    ]);
  });

  test('that is not set up is kept with the reason and not tried', async () => {
    await received();
    await office.fanOut(FRIDAY, { mail: false });
    expect(await office.messages()).toMatchObject([{ state: 'NOT_SENT', error: 'MAIL_OFF', attempts: 0 }]);
    const sender = mailSender(null);
    expect(await office.deliverAll(sending({ MAIL: sender.send }), FRIDAY)).toEqual([]);
  });

  test('goes to nobody where nobody gave an address', async () => {
    await received({ applicant: { name: 'Nguyễn Văn An', phone: '0912345678' } });
    expect(await office.fanOut(FRIDAY)).toBe(1);
    expect(await office.messages()).toEqual([]);
  });

  test('asks the database as often for a hundred notices as for one', async () => {
    const counts: number[] = [];
    for (const many of [1, 10, 100]) {
      await Promise.all(Array.from({ length: many }, () => received()));
      counts.push(await countStatements(() => office.fanOut(FRIDAY)));
    }
    expect((await office.messages()).length).toBe(111);
    expect(new Set(counts).size, counts.join()).toBe(1);
    expect(counts[0]).toBeLessThanOrEqual(8);
  });

  test('is made once, however often the outbox is worked on', async () => {
    await received();
    await Promise.all([office.fanOut(FRIDAY), office.fanOut(FRIDAY), office.fanOut(FRIDAY)]);
    await office.counter.owner.query('update notice_outbox set done_at = null');
    await office.fanOut(FRIDAY);
    expect(await office.messages()).toHaveLength(1);
    // Without the key that says so it would be two.
    await office.counter.owner.query(
      'alter table notice_message drop constraint notice_message_outbox_id_channel_recipient_key',
    );
    await office.counter.owner.query('update notice_outbox set done_at = null');
    await expect(office.fanOut(FRIDAY)).rejects.toThrow('no unique or exclusion constraint');
    await office.counter.owner.query('alter table notice_message add unique (outbox_id, channel, recipient)');
  });
});

describe('a mail server', () => {
  const later = (attempts: number): Date => nextAttempt(attempts, FRIDAY, 0) ?? FRIDAY;

  test('that refuses for good is believed at once; the address is not shown', async () => {
    await received();
    await office.fanOut(FRIDAY);
    const server = await openMailServer({
      onRcptTo: (address, _session, next) =>
        next(Object.assign(new Error(`${address.address} user unknown`), { responseCode: 550 })),
    });
    await inTurn(server, async (sender) => {
      expect(await office.deliverAll(sending({ MAIL: sender.send }), FRIDAY)).toEqual(['DEAD']);
    });
    const [message] = await office.messages();
    expect(message).toMatchObject({ state: 'DEAD', attempts: 1 });
    expect(message?.error).toContain('user unknown');
    expect(message?.error).not.toContain(email);
  });

  test('is told nothing of an applicant who took the address back, and the right one once it was put right', async () => {
    const wrong = await received();
    const gone = await received();
    await office.fanOut(FRIDAY);
    const set = (row: ApplicationRow, address: string | null): Promise<unknown> =>
      office.counter.owner.query('update application set applicant_email = $2 where id = $1', [row.id, address]);
    await set(wrong, 'right@example.vn');
    await set(gone, null);
    const to: string[] = [];
    const noting = sending({ MAIL: ({ address }) => Promise.resolve(void to.push(address)) });
    expect(await office.deliverAll(noting, FRIDAY)).toEqual(['SENT', 'VOID']);
    expect(to).toEqual(['right@example.vn']);
    expect((await office.messages()).map(({ address }) => address)).toEqual(['right@example.vn', email]);
  });

  test('that greylists gets it again later, under the same id', async () => {
    await received();
    await office.fanOut(FRIDAY);
    const ids: string[] = [];
    let asked = 0;
    const server = await openMailServer({
      onRcptTo: (_address, _session, next) => {
        asked += 1;
        next(asked === 1 ? Object.assign(new Error('come back later'), { responseCode: 451 }) : null);
      },
    });
    await inTurn(server, async (sender) => {
      const noting = sending({
        MAIL: (message, now) => {
          ids.push(message.id);
          return sender.send(message, now);
        },
      });
      expect(await office.deliverAll(noting, FRIDAY)).toEqual(['LATER']);
      const [waiting] = await office.messages();
      expect(waiting).toMatchObject({ state: 'WAITING', error: expect.stringContaining('later') });
      const tooSoon = new Date((waiting?.nextAt ?? FRIDAY).getTime() - 1);
      expect(await office.deliverAll(noting, tooSoon)).toEqual(['NOTHING']);
      expect(await office.deliverAll(noting, later(1))).toEqual(['SENT']);
    });
    expect(new Set(ids).size).toBe(1);
    expect(server.arrived).toHaveLength(1);
    expect(await office.messages()).toMatchObject([{ state: 'SENT', attempts: 2, error: null }]);
  });

  test('that is busy, hangs up half way or is not there is no refusal', async () => {
    await received();
    await office.fanOut(FRIDAY);
    const hanging = await openMailServer({
      onData: (stream) => {
        stream.resume();
        stream.on('end', () => hanging.drop());
      },
    });
    await inTurn(hanging, async (sender) => {
      expect(await office.deliverAll(sending({ MAIL: sender.send }), FRIDAY)).toEqual(['LATER']);
    });
    await office.counter.owner.query('update notice_message set next_at = $1', [FRIDAY]);
    const server = await openMailServer({
      onConnect: (_session, next) => next(Object.assign(new Error('too busy'), { responseCode: 421 })),
    });
    await inTurn(server, async (sender) => {
      expect(await office.deliverAll(sending({ MAIL: sender.send }), FRIDAY)).toEqual(['LATER']);
    });
    // Nobody listens there any more.
    const gone = mailSender({ url: server.url, from: FROM });
    expect(await office.deliverAll(sending({ MAIL: gone.send }), later(3))).toEqual(['LATER']);
    gone.close();
  });

  test('that refuses our own sign-in is ours to mend: nothing is given up for it', async () => {
    await received();
    await office.fanOut(FRIDAY);
    const server = await openMailServer({
      authOptional: false,
      onAuth: (_auth, _session, next) => next(Object.assign(new Error('bad password'), { responseCode: 535 })),
      allowInsecureAuth: true,
    });
    const sender = mailSender({ url: server.url.replace('smtp://', 'smtp://motcua:wrong@'), from: FROM });
    expect(await office.deliverAll(sending({ MAIL: sender.send }), FRIDAY)).toEqual(['LATER']);
    sender.close();
    await server.close();
  });

  test('that never answers is given up after the last attempt', async () => {
    await received();
    await office.fanOut(FRIDAY);
    const refusing = sending({ MAIL: () => Promise.reject(new Error('no answer in time')) });
    let at = FRIDAY;
    const outcomes: string[] = [];
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      outcomes.push(...(await office.deliverAll(refusing, at)));
      at = new Date(at.getTime() + 3_600_000);
    }
    expect(outcomes).toEqual([...Array.from({ length: MOST_ATTEMPTS - 1 }, () => 'LATER'), 'DEAD']);
    expect(await office.messages()).toMatchObject([{ state: 'DEAD', attempts: MOST_ATTEMPTS }]);
  });
});

describe('attempts', () => {
  test('come at doubling distances up to an hour, shortened by chance by up to a half', () => {
    const seconds = (attempts: number, chance: number): number =>
      ((nextAttempt(attempts, FRIDAY, chance)?.getTime() ?? 0) - FRIDAY.getTime()) / 1_000;
    expect([1, 2, 3, 4, 8, 11].map((attempts) => seconds(attempts, 0))).toEqual([30, 60, 120, 240, 3_600, 3_600]);
    expect(seconds(1, 0.999)).toBeCloseTo(15, 0);
    expect(nextAttempt(MOST_ATTEMPTS, FRIDAY, 0)).toBeNull();
  });
});
