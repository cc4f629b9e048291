import { openPool } from '../../src/db/pool.ts';
import { replay } from '../../src/desk/replay/replay.ts';
import { openRules } from '../../src/sla/rules.loaders.ts';
import { civilDay } from '../monitoring/recount.ts';
import type { ProofOffice } from './proof-office.ts';

/** What must hold of everything in the database, however it came to be. Answers what does not; nothing is well. */
export async function brokenInvariants(office: ProofOffice, now: Date): Promise<string[]> {
  return [
    ...(await unlikeTheirEvents(office)),
    ...(await gapsInCodes(office)),
    ...(await holders(office)),
    ...(await reportsUnlikeCases(office, now)),
  ];
}

/** State and times are the fold of the events, hashes are whole, counters are what was given out. */
async function unlikeTheirEvents({ database }: ProofOffice): Promise<string[]> {
  const db = openPool({ url: database.appUrl, max: 2 });
  const rules = await openRules({ db });
  const found: string[] = [];
  try {
    await replay({
      db,
      calendarOf: (agency) => rules.current.calendarOf(agency),
      onDifference: ({ where, what, stored, folded }) => found.push(`${where} ${what}: ${stored} is not ${folded}`),
    });
  } finally {
    await rules.close();
    await db.end();
  }
  return found.slice(0, 5);
}

/** The numbers of each agency and day are 1 to n, each once. Read off the codes themselves. */
async function gapsInCodes({ owner }: ProofOffice): Promise<string[]> {
  const { rows } = await owner.query<{ code: string }>('select code from application where code is not null');
  const numbers = Map.groupBy(rows, ({ code }) => code.slice(0, code.lastIndexOf('-')));
  return [...numbers].flatMap(([day, codes]) => {
    const given = codes.map(({ code }) => Number(code.slice(code.lastIndexOf('-') + 1))).toSorted((a, b) => a - b);
    return given.every((number, at) => number === at + 1) ? [] : [`codes of ${day}: ${given.join(' ')}`];
  });
}

/** One holder from the first day to the last, none after it; a hand-over never beside another. */
async function holders({ owner }: ProofOffice): Promise<string[]> {
  const { rows } = await owner.query<{ what: string }>(
    `select code || ' ' || state || case when holder_agency_id is null then ': nobody holds it' else ': somebody still holds it' end as what
       from application
      where (holder_agency_id is null) <> (closed or state in ('RETURNED', 'WITHDRAWN', 'REJECTED'))
     union all
     select application_id || ': ' || count(*) || ' accepted of ' || given from (
       select application_id, kind, count(*) filter (where kind = 'HANDED_OVER') over (partition by application_id) as given
         from application_event) e
      where kind in ('HANDOVER_ACCEPTED', 'HANDOVER_REFUSED', 'HANDOVER_TAKEN_BACK')
      group by application_id, given having count(*) > given`,
  );
  return rows.map(({ what }) => what);
}

interface Counted {
  readonly received: number;
  readonly handledEarly: number;
  readonly handledOnTime: number;
  readonly handledLate: number;
  readonly handledWithoutLimit: number;
  readonly openWithin: number;
  readonly openOverdue: number;
  readonly closed: number;
  readonly endedLate: number;
}

/** The managers' report beside the cases, counted here by plain loops over the events; only due times come from rows. */
async function reportsUnlikeCases(office: ProofOffice, now: Date): Promise<string[]> {
  const fields =
    'received handledEarly handledOnTime handledLate handledWithoutLimit openWithin openOverdue closed endedLate';
  const { data } = await office.ask(
    'head',
    `{ processingTimes(from: "2026-11-01", to: "2027-12-31", groupBy: AGENCY) { ${fields} } }`,
  );
  const names = fields.split(' ') as (keyof Counted)[];
  const shown: Counted[] = data.processingTimes;
  const sums = Object.fromEntries(names.map((name) => [name, shown.reduce((sum, row) => sum + row[name], 0)]));
  const counted = await recounted(office, now);
  return names.flatMap((name) =>
    sums[name] === counted[name] ? [] : [`${name}: ${sums[name]} reported, ${counted[name]} counted`],
  );
}

async function recounted({ owner, places }: ProofOffice, now: Date): Promise<Counted> {
  const { rows } = await owner.query<{ id: string; due: Date | null; kind: string; at: Date }>(
    `select a.id, a.due_at as due, e.kind, e.at from application a join application_event e on e.application_id = a.id
     where a.deciding_agency_id = $1 order by a.id, e.sequence`,
    [places.own],
  );
  const sums = {
    received: 0,
    handledEarly: 0,
    handledOnTime: 0,
    handledLate: 0,
    handledWithoutLimit: 0,
    openWithin: 0,
    openOverdue: 0,
    closed: 0,
    endedLate: 0,
  };
  for (const events of Map.groupBy(rows, ({ id }) => id).values()) {
    if (!events.some(({ kind }) => kind === 'RECEIVED')) continue;
    sums.received += 1;
    const { due } = events[0]!;
    const past = (at: Date): boolean => due !== null && civilDay(at) > civilDay(due);
    const end = events.findLast(({ kind }) => ['RESOLVED', 'RECALLED', 'WITHDRAWN', 'CLOSED'].includes(kind));
    switch (end?.kind) {
      case 'RESOLVED':
        if (due === null) sums.handledWithoutLimit += 1;
        else if (past(end.at)) sums.handledLate += 1;
        else if (civilDay(end.at) < civilDay(due)) sums.handledEarly += 1;
        else sums.handledOnTime += 1;
        break;
      case 'WITHDRAWN':
      case 'CLOSED':
        if (past(end.at)) sums.endedLate += 1;
        else sums.closed += 1;
        break;
      default:
        if (past(now)) sums.openOverdue += 1;
        else sums.openWithin += 1;
    }
  }
  return sums;
}
