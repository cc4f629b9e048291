import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { APPLICATION_OWN_COLUMNS, FOLDED_COLUMNS } from '../desk/application-row.ts';
import { eventHash } from '../desk/history/event-hash.ts';
import type { ClockTerms } from '../sla/clock-policy.ts';
import type { TrafficApplication } from './traffic.ts';

/** What stands for something else in the text form of PostgreSQL's COPY, and how it is written there. */
const SPECIAL = /[\\\t\n\r]/gu;
const WRITTEN: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A text as COPY reads it; nearly all hold nothing special, and finding that out is quick. */
const escaped = (text: string): string =>
  text.search(SPECIAL) < 0 ? text : text.replaceAll(SPECIAL, (character) => WRITTEN[character] ?? character);

/** A value as PostgreSQL's COPY reads it in its text form. */
function field(value: string | number | boolean | object | null): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value !== 'object') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  return escaped(JSON.stringify(value));
}

/** Terms as COPY reads them; those of one version, channel and case are one object. */
const termsFields = new WeakMap<ClockTerms, string>();
function termsField(terms: ClockTerms): string {
  const known = termsFields.get(terms) ?? field(terms);
  termsFields.set(terms, known);
  return known;
}

const line = (values: readonly (string | number | boolean | object | null)[]): string =>
  `${values.map(field).join('\t')}\n`;

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
    const own = NAMES.map((name) => field(row[name]));
    rows.push(`${[...own, key, field(asked), termsField(terms), field(previous)].join('\t')}\n`);
  }
  await copy(client, APPLICATIONS, rows);
  await copy(client, EVENTS, events);
}
