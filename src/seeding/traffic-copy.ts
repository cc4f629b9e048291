import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { APPLICATION_OWN_COLUMNS, FOLDED_COLUMNS } from '../desk/application-row.ts';
import { eventHash } from '../desk/event-hash.ts';
import type { TrafficApplication } from './traffic.ts';

/** A value as PostgreSQL's COPY reads it in its text form. */
function field(value: string | number | boolean | object | null): string {
  if (value === null) return '\\N';
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}

const line = (values: readonly (string | number | boolean | object | null)[]): string => `${values.map(field).join('\t')}\n`;

const COLUMNS = { ...APPLICATION_OWN_COLUMNS, ...FOLDED_COLUMNS };
const NAMES = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

const APPLICATIONS = `copy application (${Object.values(COLUMNS).join(', ')}, receive_key, receive_hash, terms, last_hash) from stdin`;
const EVENTS =
  'copy application_event (application_id, sequence, kind, at, recorded_at, agency_id, account_id, ground, payload, previous_hash, hash) from stdin';

async function copy(client: pg.Client, statement: string, lines: readonly string[]): Promise<void> {
  const stream = client.query(copyFrom(statement));
  const done = finished(stream);
  for (let start = 0; start < lines.length; start += 500) {
    if (!stream.write(lines.slice(start, start + 500).join(''))) await Promise.race([once(stream, 'drain'), done]);
  }
  stream.end();
  await done;
}

/** Writes applications and their events, each chained by hash to the one before, with two COPY commands. */
export async function copyApplications(client: pg.Client, applications: readonly TrafficApplication[]): Promise<void> {
  const rows: string[] = [];
  const events: string[] = [];
  for (const { key, asked, terms, row, events: happened } of applications) {
    let previous: Buffer | null = null;
    for (const event of happened) {
      const hash = eventHash(previous, row.id, event);
      const { sequence, kind, at, recordedAt, agency, account, ground, payload } = event;
      events.push(line([row.id, sequence, kind, at, recordedAt, agency, account, ground, payload, previous, hash]));
      previous = hash;
    }
    rows.push(line([...NAMES.map((name) => row[name]), key, asked, terms, previous]));
  }
  await copy(client, APPLICATIONS, rows);
  await copy(client, EVENTS, events);
}
