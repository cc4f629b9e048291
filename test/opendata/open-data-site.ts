import { get as ask, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { type RunningApp, runApp, type RunOptions } from '../graphql/running-app.ts';
import { demoDatabase, type TestDatabase } from '../support/database.ts';

/** An answer as it came over the wire, nothing unpacked. */
export interface Raw {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A server with the demo data, asked without the conveniences of `fetch`: bytes, codings and hosts as they are. */
export interface OpenDataSite {
  readonly running: RunningApp;
  readonly database: TestDatabase;
  raw(path: string, headers?: Readonly<Record<string, string>>, method?: string): Promise<Raw>;
  text(path: string, headers?: Readonly<Record<string, string>>): Promise<string>;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into files of every shape
  json(path: string): Promise<any>;
  close(): Promise<void>;
}

export async function openDataSite(options: Omit<RunOptions, 'appUrl'> = {}): Promise<OpenDataSite> {
  const database = await demoDatabase();
  const running = await runApp({ appUrl: database.appUrl, ...options });
  const raw: OpenDataSite['raw'] = (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      ask(`${running.url}${path}`, { method, headers }, (response) => {
        buffer(response).then(
          (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          reject,
        );
      })
        .on('error', reject)
        .end();
    });
  const text: OpenDataSite['text'] = async (path, headers) => (await raw(path, headers)).body.toString();
  return {
    running,
    database,
    raw,
    text,
    json: async (path) => JSON.parse(await text(path)),
    close: async () => {
      await running.stop();
      await database.drop();
    },
  };
}
