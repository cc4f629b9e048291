import { type As, signIn } from '../graphql/demo-staff.ts';
import { type RunningApp, runApp } from '../graphql/running-app.ts';
import { demoDatabase, type TestDatabase } from '../support/database.ts';

/** A page as a browser gets it. */
export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** What a reader sees: without tags, entities written out, spaces drawn together. */
  readonly words: string;
  /** Addresses of all links in the page, in order. */
  readonly links: readonly string[];
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
const written = (html: string): string =>
  html.replaceAll(/&(?:lt|gt|quot|amp);/gu, (entity) => ENTITIES[entity] ?? entity);

const pageOf = async (response: Response): Promise<Page> => {
  const html = await response.text();
  const words = written(html.replaceAll(/<[^>]*>/gu, ' ')).replaceAll(/\s+/gu, ' ');
  const links = [...html.matchAll(/ href="([^"]*)"/gu)].map(([, address]) => written(address ?? ''));
  return { status: response.status, headers: response.headers, html, words, links };
};

/** The pages of a server with the demo data. */
export interface Site {
  readonly running: RunningApp;
  readonly as: As;
  get(path: string, language?: 'vi' | 'en'): Promise<Page>;
  /** Sends the form that follows an application. */
  track(code: string, token: string, language?: 'vi' | 'en'): Promise<Page>;
  /** Hands in an application at the demo desk; answers what is printed on the slip. */
  handIn(key: string): Promise<{ code: string; trackingToken: string; version: number }>;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const database: TestDatabase = await demoDatabase();
  const running = await runApp({ appUrl: database.appUrl });
  const as = await signIn(database.appUrl);
  const send = async (path: string, init: RequestInit): Promise<Page> =>
    pageOf(await fetch(`${running.url}${path}`, init));
  return {
    running,
    as,
    get: (path, language = 'vi') => send(path, { headers: { 'accept-language': language } }),
    track: (code, token, language = 'vi') =>
      send('/track', {
        method: 'POST',
        headers: { 'accept-language': language },
        body: new URLSearchParams({ code, token }),
      }),
    handIn: async (key) => {
      const query = `mutation ($input: ApplicationReceiveInput!) {
        applicationReceive(input: $input) { application { code trackingToken version } }
      }`;
      const input = {
        procedureCode: 'DEMO-000001',
        channel: 'DIRECT',
        applicant: { name: 'Nguyễn Thị <b>Bí Mật</b>' },
        key,
      };
      const { json } = await running.post({ query, variables: { input } }, as('desk'));
      return json.data.applicationReceive.application;
    },
    close: async () => {
      await running.stop();
      await database.drop();
    },
  };
}
