import { type Browser, type Page } from 'playwright-core';
import type { Clock } from '../../src/clock.ts';
import { openPool } from '../../src/db/pool.ts';
import { type As, signIn } from '../graphql/demo-staff.ts';
import { NOW, type RunningApp, runApp } from '../graphql/running-app.ts';
import { openBrowser } from '../support/browser.ts';
import { demoDatabase } from '../support/database.ts';
import { type Printed, readPdf } from '../support/pdf.ts';
import type pg from 'pg';

/** A paper of the list, as the API names it. */
export interface Listed {
  readonly number: string;
  readonly sequence: number;
  readonly url: string;
}

/** What a browser made of a paper. */
export interface Opened {
  readonly page: Page;
  readonly html: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** What the console said, the policy's refusals among it. */
  readonly said: readonly string[];
  readonly pdf: Printed;
}

/** A server over the demo data with its staff, a clock that can be moved, and a real browser. */
export interface PaperOffice {
  readonly running: RunningApp;
  readonly as: As;
  readonly owner: pg.Pool;
  readonly browser: Browser;
  readonly lines: string[];
  moveTo(instant: Date): void;
  /** Runs an operation as somebody; answers its data, and fails on errors. */
  // oxlint-disable-next-line typescript/no-explicit-any -- answers of every shape
  ask(who: string, query: string, variables?: object): Promise<any>;
  papersOf(who: string, code: string): Promise<readonly Listed[]>;
  open(address: string): Promise<Opened>;
  close(): Promise<void>;
}

export async function openPaperOffice(): Promise<PaperOffice> {
  const database = await demoDatabase();
  let now = NOW;
  const clock: Clock = { now: () => now };
  const lines: string[] = [];
  const running = await runApp({ appUrl: database.appUrl, clock, lines });
  const as = await signIn(database.appUrl);
  const owner = openPool({ url: database.ownerUrl, max: 1 });
  const browser = await openBrowser();
  const ask: PaperOffice['ask'] = async (who, query, variables = {}) => {
    const { json, text } = await running.post({ query, variables }, as(who));
    if (json?.errors !== undefined) throw new Error(text);
    return json.data;
  };
  return {
    running,
    as,
    owner,
    browser,
    lines,
    moveTo: (instant) => {
      now = instant;
    },
    ask,
    papersOf: async (who, code) =>
      (await ask(who, 'query ($code: String!) { applicationPapers(code: $code) { number sequence url } }', { code }))
        .applicationPapers,
    open: async (address) => {
      const page = await browser.newPage({ viewport: { width: 1_280, height: 900 }, locale: 'vi-VN' });
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      const response = await page.goto(`${running.url}${address}`);
      const pdf = readPdf(await page.pdf({ preferCSSPageSize: true }));
      return {
        page,
        html: await page.content(),
        status: response?.status() ?? 0,
        headers: response?.headers() ?? {},
        said,
        pdf,
      };
    },
    close: async () => {
      await browser.close();
      await owner.end();
      await running.stop();
      await database.drop();
    },
  };
}

const RECEIVE = `mutation ($input: ApplicationReceiveInput!) {
  applicationReceive(input: $input) { application { id code version trackingToken } userErrors { code path } }
}`;

let keys = 0;

/** Receives an application at the demo desk. */
export async function received(
  office: PaperOffice,
  over: object = {},
): Promise<{ id: string; code: string; version: number; trackingToken: string }> {
  const input = {
    procedureCode: 'DEMO-000001',
    channel: 'DIRECT',
    applicant: {
      name: 'Nguyễn Thị Hồng Nhung',
      phone: '0912 345 678',
      address: 'Số 12 đường Lê Duẩn, Phường 1, Đông Hà, Quảng Trị',
      idNumber: '045123456789',
    },
    key: `paper-key-${(keys += 1)}`,
    ...over,
  };
  const { applicationReceive } = await office.ask('desk', RECEIVE, { input });
  if (!applicationReceive.application) throw new Error(JSON.stringify(applicationReceive.userErrors));
  return applicationReceive.application;
}

/** Does acts on an application one after the other: who, which mutation, and its further arguments. */
export async function acted(
  office: PaperOffice,
  { code, version }: { readonly code: string; readonly version: number },
  ...acts: readonly (readonly [who: string, mutation: string, more?: string])[]
): Promise<number> {
  let at = version;
  for (const [who, mutation, more = ''] of acts) {
    const query = `mutation ($code: String!, $version: Int!) {
      ${mutation}(code: $code, version: $version ${more}) { application { version } userErrors { code message } }
    }`;
    const answer = (await office.ask(who, query, { code, version: at }))[mutation];
    if (!answer.application) throw new Error(`${mutation}: ${JSON.stringify(answer.userErrors)}`);
    at = answer.application.version;
  }
  return at;
}
