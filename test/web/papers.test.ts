import jsQrModule from 'jsqr';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { watchStatements } from '../support/statements.ts';
import { NOW } from '../graphql/running-app.ts';
import { acted, type Listed, type Opened, openPaperOffice, type PaperOffice, received } from './paper-office.ts';

/** Printed papers in a real browser: size, pages, letters, the code that a telephone reads, and who may open what. */

let office: PaperOffice;
/** A file with every paper that one can have after receipt, and a submission that was refused. */
let file: { id: string; code: string; version: number; trackingToken: string };
let papers: readonly Listed[];
const opened = new Map<string, Opened>();

const LONG_WORD = 'x'.repeat(300);

beforeAll(async () => {
  office = await openPaperOffice();
  file = await received(office, {
    submitter: { name: 'Trần Văn Nộp Thay' },
    components: [
      { name: 'Đơn đề nghị cấp giấy phép xây dựng', originals: 1 },
      { name: 'Bản sao giấy tờ về quyền sử dụng đất', copies: 2 },
    ],
    fees: [{ amount: 3_000_000_000, receipt: 'BL 0001234', note: 'Lệ phí' }],
  });
  const { viewer } = await office.ask('handler2', '{ viewer { agency { id } } }');
  const own = await office.ask('handler', '{ viewer { agency { id } } }');
  const to = (agency: string, note: string): string => `, to: { agency: "${agency}", note: "${note}" }`;
  await acted(
    office,
    file,
    ['handler', 'applicationStart'],
    ['handler', 'applicationHandOver', to(viewer.agency.id, 'Xác minh thực địa')],
    ['handler2', 'applicationAcceptHandover'],
    ['handler2', 'applicationHandOver', to(own.viewer.agency.id, 'Đã xác minh')],
    ['handler', 'applicationAcceptHandover'],
    [
      'handler',
      'applicationRequestDocuments',
      ', input: { papers: ["Bản vẽ mặt bằng", "Giấy ủy quyền"], ground: "Chưa rõ ranh giới thửa đất", applicantLimit: { amount: 10, unit: WORKING_DAY } }',
    ],
    ['desk', 'applicationSupplyDocuments'],
    ['head', 'applicationApologise', ', newDate: "2026-12-30", reason: "Cần thẩm định thực địa"'],
    ['head', 'applicationStop', ', ground: "Tòa án đang thụ lý tranh chấp"'],
  );
  const { applicationSubmit } = await office.ask(
    'desk',
    `mutation { applicationSubmit(input: { procedureCode: "DEMO-000001", applicant: { name: "Lê Văn Ấm" }, key: "submitted-online-1" }) { submissionId } }`,
  );
  const submission = { code: applicationSubmit.submissionId, version: 1 };
  await acted(office, submission, [
    'desk',
    'applicationReject',
    ', ground: "Không thuộc địa bàn.\\nNộp tại xã Cam Thủy."',
  ]);
  const of = [...(await office.papersOf('desk', file.code)), ...(await office.papersOf('desk', submission.code))];
  const { register } = await office.ask('desk', '{ register(from: "2026-01-01", to: "2026-12-31") { url } }');
  papers = [...of, { number: '07', sequence: 0, url: register.url }];
  for (const { number, url } of papers) opened.set(number, await office.open(url));
});
afterAll(() => office.close());

const paper = (number: string): Opened => {
  const found = opened.get(number);
  if (!found) throw new Error(`form ${number} was not opened`);
  return found;
};

const A4 = [210, 297];
const FORMS = [
  ['01', [148, 210], 2],
  ['02', A4, 1],
  ['03', A4, 1],
  ['04', A4, 1],
  ['05', A4, 1],
  ['06', A4, 1],
  ['07', [297, 210], 1],
] as const;

describe.each(FORMS)('form %s', (number, size, pages) => {
  test('prints on paper of its size, with every letter in it', () => {
    const { status, pdf } = paper(number);
    expect(status).toBe(200);
    expect(pdf).toMatchObject({ pages, size });
    expect(pdf.fonts.length).toBeGreaterThan(0);
    expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([]);
    for (const page of pdf.text) {
      expect(page).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
      expect(page).toContain('Độc lập - Tự do - Hạnh phúc');
      expect(page).toContain('Đông Hà, ngày 20 tháng 11 năm 2026');
    }
  });

  test('breaks no rule of the pages, is kept nowhere and scrolls one way only', async () => {
    const { said, headers, page, html } = paper(number);
    expect(said).toEqual([]);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    });
    expect(html).toMatch(/<meta name="robots" content="noindex, nofollow"/u);
    expect(html).not.toMatch(/<script|<nav| style="/u);
    for (const width of [1_280, 820, 390]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      expect(wide, `${width} pixels`).toBeLessThanOrEqual(0);
    }
  });
});

/** What a form must say, in the order of the form. */
const SAYS: Readonly<Record<string, readonly string[]>> = {
  '01': [
    'SỞ XÂY DỰNG',
    'BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ',
    'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
    'điện thoại: 0233',
    'Nguyễn Thị Hồng Nhung',
    'Số 12 đường Lê Duẩn',
    '0912 345 678',
    'Cấp giấy phép xây dựng nhà ở riêng lẻ',
    'Đơn đề nghị cấp giấy phép xây dựng 01 –',
    'Bản sao giấy tờ về quyền sử dụng đất – 02',
    'Số lượng hồ sơ: 01 bộ',
    'Thời gian giải quyết hồ sơ: 07 ngày làm việc',
    'Thời gian nhận hồ sơ: 09 giờ 00 phút, ngày 20 tháng 11 năm 2026',
    'Thời gian trả kết quả: 17 giờ 00 phút, ngày 02 tháng 12 năm 2026',
    'Nhận kết quả tại: Bộ phận Tiếp nhận và Trả kết quả – Sở Xây dựng',
    '3.000.000.000 đồng (biên lai số BL 0001234) – Lệ phí',
    'Vào Sổ theo dõi hồ sơ: năm 2026, số thứ tự 1',
    'NGƯỜI NỘP HỒ SƠ',
    'Trần Văn Nộp Thay',
  ],
  '02': [
    'PHIẾU YÊU CẦU BỔ SUNG',
    '1. Bản vẽ mặt bằng',
    '2. Giấy ủy quyền',
    'Chưa rõ ranh giới thửa đất',
    '17 giờ 00 phút, ngày 07 tháng 12 năm 2026',
    '0233',
    'NGƯỜI HƯỚNG DẪN',
  ],
  '03': [
    'PHIẾU TỪ CHỐI TIẾP NHẬN',
    'Lê Văn Ấm',
    'Không thuộc địa bàn.',
    'Nộp tại xã Cam Thủy.',
    'NGƯỜI TIẾP NHẬN HỒ SƠ',
  ],
  '04': [
    'ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ',
    'PHIẾU XIN LỖI VÀ HẸN LẠI',
    'ngày 02 tháng 12 năm 2026',
    'Cần thẩm định thực địa',
    'ngày 30 tháng 12 năm 2026',
    'THỦ TRƯỞNG CƠ QUAN',
    'Lê Thị Lãnh Đạo',
  ],
  '05': [
    'THÔNG BÁO DỪNG GIẢI QUYẾT',
    'Tòa án đang thụ lý tranh chấp',
    'còn lại: 07 ngày làm việc',
    'THỦ TRƯỞNG CƠ QUAN',
  ],
  '07': ['SỔ THEO DÕI HỒ SƠ', 'Từ ngày 01 tháng 01 năm 2026 đến ngày 31 tháng 12 năm 2026 – 1 hồ sơ', 'Trang 1/1'],
};

test.each(Object.entries(SAYS))('form %s says what the form asks for', (number, texts) => {
  const whole = paper(number).pdf.text.join(' ');
  for (const text of texts) expect(whole).toContain(text);
});

test('the slip comes in two copies, and only the applicant’s has the token', () => {
  const [one = '', other = ''] = paper('01').pdf.text;
  expect(one).toContain('Liên 1: giao người nộp hồ sơ');
  expect(other).toContain('Liên 2: lưu cùng hồ sơ');
  expect(one).toContain(file.trackingToken);
  expect(other).not.toContain(file.trackingToken);
});

/** What a telephone reads from a part of the page. */
async function scanned({ page }: Opened, copy: number): Promise<string> {
  await page.setViewportSize({ width: 1_280, height: 900 });
  const { data, width, height } = PNG.sync.read(await page.locator('.qr').nth(copy).screenshot());
  const read = jsQrModule as unknown as typeof jsQrModule.default;
  return read(new Uint8ClampedArray(data), width, height)?.data ?? 'nothing';
}

test('the code on the slip, scanned, shows where the file stands; no token is left in the address or the log', async () => {
  const address = await scanned(paper('01'), 0);
  expect(address).toBe(`${office.running.url}/track#code=${file.code}&token=${file.trackingToken}`);
  const phone = await office.browser.newPage({ viewport: { width: 390, height: 800 }, locale: 'vi-VN' });
  const asked: string[] = [];
  phone.on('request', (request) => asked.push(`${request.url()} ${request.headers()['referer'] ?? ''}`));
  await phone.goto(address);
  await phone.waitForSelector('#found');
  expect(await phone.textContent('#found')).toContain(`${file.code}: Dừng xử lý`);
  expect(phone.url()).toBe(`${office.running.url}/track`);
  expect(asked.filter((line) => line.includes(file.trackingToken) && !line.startsWith(address))).toEqual([]);
  // The other copy leads to the form, with the code filled in.
  const desktop = await office.browser.newPage();
  await desktop.goto(await scanned(paper('01'), 1));
  await desktop.waitForFunction(`document.getElementById('code').value !== ''`);
  expect(await desktop.inputValue('#code')).toBe(file.code);
  expect(await desktop.locator('#found').count()).toBe(0);
  // Scanned again while that page is open, it leads to the state all the same.
  await desktop.goto(address);
  await desktop.waitForSelector('#found');
  const seals = papers.map(({ url }) => new URL(url, office.running.url).searchParams.get('seal') ?? '');
  expect(office.lines.length).toBeGreaterThan(10);
  for (const secret of [file.trackingToken, ...seals])
    expect(office.lines.filter((line) => line.includes(secret))).toEqual([]);
});

const fetched = async (address: string, headers: Readonly<Record<string, string>> = {}) => {
  const response = await fetch(`${office.running.url}${address}`, { headers });
  return { status: response.status, text: await response.text(), cache: response.headers.get('cache-control') };
};

describe('a link', () => {
  test('that was changed, is another’s, or has expired answers like one that never was', async () => {
    const { url } = papers.find(({ number }) => number === '04') ?? papers[0]!;
    const change = (name: string, value: string): string => {
      const changed = new URL(url, office.running.url);
      changed.searchParams.set(name, value);
      return changed.pathname + changed.search;
    };
    const never = await fetched('/papers/04');
    expect(never.status).toBe(404);
    const answers = [
      await fetched(change('event', '3')),
      await fetched(change('as', file.id)),
      await fetched(change('until', '1900000000')),
      await fetched(change('file', '00000000-0000-7000-8000-000000000000')),
      await fetched(url.replace('/papers/04', '/papers/01')),
      await fetched('/papers/99?a=1'),
    ];
    office.moveTo(new Date(NOW.getTime() + 15 * 60_000));
    answers.push(await fetched(url));
    office.moveTo(NOW);
    const plain = (text: string): string => text.replaceAll(/href="[^"]*"/gu, 'href');
    for (const { status, text, cache } of answers) {
      expect(status).toBe(404);
      expect(plain(text)).toBe(plain(never.text));
      expect(cache).toBe('no-store');
    }
    expect((await fetched(url)).status).toBe(200);
  });

  test('opens nothing once its account may not see the file any more', async () => {
    const [first] = await office.papersOf('desk', file.code);
    await office.owner.query(`update account set roles = '{REFORMER}' where username = 'desk'`);
    const without = await fetched(first!.url);
    await office.owner.query(`update account set roles = '{DESK}', active = false where username = 'desk'`);
    const inactive = await fetched(first!.url);
    await office.owner.query(`update account set active = true where username = 'desk'`);
    expect([without.status, inactive.status, (await fetched(first!.url)).status]).toEqual([404, 404, 200]);
  });

  test('is given to nobody of another agency, and a token opens for whoever it is', async () => {
    expect(await office.papersOf('desk2', file.code)).toEqual([]);
    const address = `/papers/01?file=${file.code}&event=1`;
    const as = async (who: string) => (await fetched(address, office.as(who))).status;
    expect(await as('desk')).toBe(200);
    expect(await as('desk2')).toBe(404);
    expect(await as('manager')).toBe(404);
    expect((await fetched(address, { authorization: 'Bearer mc_wrong' })).status).toBe(404);
    // The handler prints the slip without the token, which is between the desk and the applicant.
    const handlers = await fetched(address, office.as('handler'));
    expect(handlers.status).toBe(200);
    expect(handlers.text).not.toContain(file.trackingToken);
    // An act of another kind has no such paper.
    for (const event of ['2', '0', '-1', 'x', '1e9', ''])
      expect((await fetched(`/papers/04?file=${file.code}&event=${event}`, office.as('head'))).status).toBe(404);
  });
});

test('English stands beside the Vietnamese where it is asked for', async () => {
  const { url } = papers[0]!;
  const { text } = await fetched(`${url}&lang=en`);
  expect(text).toContain('lang="en">Receipt and appointment slip');
  expect(text).toContain('Giấy tiếp nhận hồ sơ và hẹn trả kết quả');
  expect((await fetched(url)).text).not.toContain('lang="en"');
});

test('long names, sixty papers and long grounds wrap, and every line of them is printed', async () => {
  const many = Array.from({ length: 60 }, (_, at) => ({
    name: `Giấy tờ số ${at + 1} ${'rất dài '.repeat(20)}`,
    originals: 1,
  }));
  const long = await received(office, {
    applicant: { name: `Công ty ${LONG_WORD}`, address: 'Đường dài '.repeat(45) },
    components: many,
  });
  const ground = `${'Lý do rất dài. '.repeat(100)}${LONG_WORD}`;
  await acted(office, long, ['handler', 'applicationStart'], ['head', 'applicationStop', `, ground: "${ground}"`]);
  for (const { number, url } of await office.papersOf('desk', long.code)) {
    const { page, pdf, said } = await office.open(url);
    expect(said).toEqual([]);
    const over = await page.evaluate(`[...document.querySelectorAll('.sheet *')].filter((part) =>
      part.getBoundingClientRect().right > part.closest('.sheet').getBoundingClientRect().right + 0.5).length`);
    expect(over, number).toBe(0);
    const whole = pdf.text.join(' ');
    expect(whole.replaceAll(' ', '')).toContain(LONG_WORD);
    if (number === '01') {
      for (const [at] of many.entries()) expect(whole.split(`Giấy tờ số ${at + 1} rất`).length - 1).toBe(2);
      expect(pdf.pages).toBeGreaterThan(6);
    }
    await page.close();
  }
});

test('a register of thousands of lines is written piece by piece, each page with its head, no line cut in two', async () => {
  const LINES = 1_250;
  const { rows } = await office.owner.query<{ names: string }>(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as names from pg_attribute
     where attrelid = 'application'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
       and attname not in ('id', 'code', 'receive_key', 'register_number', 'register_year', 'received_at')`,
  );
  const names = rows[0]?.names ?? '';
  await office.owner.query(
    `insert into application (id, code, receive_key, register_number, register_year, received_at, ${names})
     select gen_random_uuid(), 'LINE-' || n, 'line-key-' || n, n, 2024, '2024-03-12 02:00:00+00', ${names}
     from application, generate_series(1, ${LINES}) n where id = $1`,
    [file.id],
  );
  const { register } = await office.ask(
    'desk',
    '{ register(from: "2024-01-01", to: "2024-12-31") { url totalCount } }',
  );
  expect(register.totalCount).toBe(LINES);
  const { result, statements } = await watchStatements(() => fetched(register.url));
  const codes = [...result.text.matchAll(/<td>(LINE-\d+)<\/td>/gu)].map(([, code]) => code);
  expect(codes).toEqual(Array.from({ length: LINES }, (_, at) => `LINE-${at + 1}`));
  // A page of a hundred takes one statement; beside them the account, the count and the secret.
  expect(statements.length).toBeLessThanOrEqual(Math.ceil(LINES / 100) + 3);
  const { pdf, page } = await office.open(register.url);
  expect(pdf.size).toEqual([297, 210]);
  expect(pdf.pages).toBeGreaterThan(50);
  for (const [at, text] of pdf.text.entries()) {
    expect(text, `page ${at + 1}`).toContain('Tên thủ tục hành chính');
    expect(text).toContain(`Trang ${at + 1}/${pdf.pages}`);
    // As many codes as names: a line that was cut would leave one of them on the next page.
    expect(text.split('LINE-').length, `page ${at + 1}`).toBe(text.split('Nhung;').length);
  }
  await page.close();
});
