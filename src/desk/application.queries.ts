import type pg from 'pg';
import type { Viewer } from '../identity/viewer.ts';
import { type AtGate, enter, guess } from '../public-gate.ts';
import { tidyLine } from './typed-text.ts';
import { APPLICATION_COLUMNS, type ApplicationRow } from './application-row.ts';
import { type AgencyTree, fileStaff, mayRead } from './desk.permissions.ts';
import { tokenMatches } from './tracking-token.ts';
import { UUID } from '../ids.ts';

const BY_CODE = `select ${APPLICATION_COLUMNS} from application a where a.code = $1`;
/** The code as typed first: a pattern may hold small letters. */
const BY_CODE_TYPED = `select ${APPLICATION_COLUMNS} from application a where a.code in ($1, upper($1)) order by a.code = $1 desc limit 1`;
const BY_ID = `select ${APPLICATION_COLUMNS} from application a where a.id = $1`;

/** The application of a code, or before receipt of a submission id, as it stands; null where there is none. Asks nobody's right. */
export async function applicationOfCode(db: pg.Pool, code: string): Promise<ApplicationRow | null> {
  const name = namedBy(code);
  if ('id' in name) return applicationOfId(db, name.id);
  const { rows } = await db.query<ApplicationRow>({ name: 'desk.by-code', text: BY_CODE, values: [name.code] });
  return rows[0] ?? null;
}

/** The application of an id; null where there is none. Asks nobody's right. */
export async function applicationOfId(db: pg.Pool, id: string): Promise<ApplicationRow | null> {
  const { rows } = await db.query<ApplicationRow>({ name: 'desk.by-id', text: BY_ID, values: [id] });
  return rows[0] ?? null;
}

/** How an application is named by people: by code, before receipt by its submission id. Codes are opaque text; only space around them is nobody's. */
export function namedBy(typed: string): { readonly id: string } | { readonly code: string } {
  const name = tidyLine(typed) ?? '';
  return UUID.test(name.toLowerCase()) ? { id: name.toLowerCase() } : { code: name };
}

interface Asking {
  readonly db: pg.Pool;
  readonly viewer: Viewer | null;
  readonly agencies: AgencyTree;
}

/**
 * One application for staff. A case that the reader has nothing to do with and a code that does not exist answer
 * alike: codes count upwards, and whether a number was given out is nobody's business.
 */
export async function readApplication({ db, viewer, agencies }: Asking, code: string): Promise<ApplicationRow | null> {
  fileStaff(viewer);
  const row = await applicationOfCode(db, code);
  return row && mayRead(viewer, agencies, row) ? row : null;
}

/** Stands in for an application that does not exist, so that looking takes the same work. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** As `applicationOfCode`, whatever the case in which the code was copied from paper. */
async function applicationOfCodeTyped(db: pg.Pool, code: string): Promise<ApplicationRow | null> {
  const name = namedBy(code);
  if ('id' in name) return applicationOfId(db, name.id);
  const { rows } = await db.query<ApplicationRow>({
    name: 'desk.by-code-typed',
    text: BY_CODE_TYPED,
    values: [name.code],
  });
  return rows[0] ?? null;
}

/** The application of code and token, in capitals or not; a wrong pair and an unknown code give the same answer after the same work. */
export async function trackedApplication(
  db: pg.Pool,
  secret: Buffer,
  code: string,
  token: string,
): Promise<ApplicationRow | null> {
  const row = await applicationOfCodeTyped(db, code);
  const matches = tokenMatches(secret, row?.id ?? NOBODY, row?.tokenSerial ?? 1, token);
  return row && matches ? row : null;
}

/** The same for somebody who follows their case, as often as the gate lets them. Throws `RateLimited`. */
export async function followApplication(
  { db, ...atGate }: AtGate & { readonly db: pg.Pool },
  secret: Buffer,
  { code, token }: { readonly code: string; readonly token: string },
): Promise<ApplicationRow | null> {
  await enter(atGate, 'TRACK');
  return guess(atGate, () => trackedApplication(db, secret, code, token));
}
