import { isDeepStrictEqual } from 'node:util';
import type { Ground } from './ground.ts';
import { ask, type Shot } from './load.ts';
import {
  type About,
  type Place,
  questions,
  shotFor,
  VERDICTS,
  type Way,
  WAYS,
  wholeList,
  type Workload,
} from './questions.ts';
import type { Server } from './servers.ts';

/** JSON that servers answered, read by name without more ado: what is missing comes out as a difference. */
// oxlint-disable-next-line typescript/no-explicit-any -- three schemas, all of them checked by the comparison itself
type Json = any;

const instant = (text: string | null): number | null => (text === null ? null : Math.floor(Date.parse(text) / 1_000));
const amount = (value: string | number | null): number | null => (value === null ? null : Number(value));

const limit = ({ kind, channel, unit, min, max }: Json) => ({ kind, channel: channel ?? null, unit, min, max });
const promised = (limits: Json) => (limits ?? []).map((each: Json) => limit({ kind: 'COMMITTED', ...each }));

const listed = ({ code, title, reviewStatus }: Json, field: Json, agency: Json) => ({
  code,
  title,
  reviewStatus,
  field: field?.name ?? null,
  agency: agency?.name ?? null,
});

const parts = (version: Json, timeLimits: Json, components: Json, forms: Json, requirements: Json, fees: Json) => ({
  number: version.number,
  validFrom: version.validFrom,
  validTo: version.validTo,
  timeLimits,
  components: components.map(({ name, originals, copies }: Json) => ({ name, originals, copies })),
  forms: forms.map(({ code, name }: Json) => ({ code, name })),
  requirements: requirements.map(({ text }: Json) => text),
  fees: fees.map((fee: Json) => ({ amount: amount(fee.amount), note: fee.note })),
});

const queued = ({ code, state, dueAt }: Json, procedure: Json, holder: Json, kind: string, at: string) => ({
  code,
  state,
  dueAt: instant(dueAt),
  procedure: { code: procedure.code, title: procedure.title },
  holder: holder.name,
  lastEvent: { kind, at: instant(at) },
});

const received = ({ state, version, dueAt, originalDueAt, code }: Json) => ({
  state,
  version,
  asPromised: dueAt === originalDueAt,
  number: Number(/\d+$/u.exec(code)?.[0]),
});

/** The facts in an answer, in one shape for all ways. */
const FACTS: Readonly<Record<Workload, Readonly<Record<'motcua' | 'postgraphile' | 'raw', (data: Json) => Json>>>> = {
  list: {
    motcua: ({ procedures }) => procedures.nodes.map((node: Json) => listed(node, node.field, node.agency)),
    postgraphile: ({ allProcedures }) =>
      allProcedures.nodes.map((node: Json) => listed(node, node.fieldByFieldId, node.agencyByAgencyId)),
    raw: (rows) => rows.map((row: Json) => listed(row, row.field, row.agency)),
  },
  procedure: {
    motcua: ({ procedure: { code, title, reviewStatus, currentVersion: v } }) => {
      const { timeLimits, components, forms, requirements, fees } = v;
      const version = parts(v, timeLimits.map(limit), components, forms, requirements, fees);
      return { code, title, reviewStatus, version };
    },
    postgraphile: ({ procedureByCode: { code, title, reviewStatus, procedureVersionsByProcedureId } }) => {
      const [v, ...more] = procedureVersionsByProcedureId.nodes;
      const limits = [
        ...v.timeLimitsByVersionId.nodes.map(limit),
        ...v.localTermsByVersionId.nodes.flatMap(({ timeLimits }: Json) => promised(timeLimits)),
      ];
      const { componentsByVersionId: c, formsByVersionId: f, requirementsByVersionId: r, feesByVersionId: e } = v;
      return { code, title, reviewStatus, version: parts(v, limits, c.nodes, f.nodes, r.nodes, e.nodes), ...more };
    },
    raw: (row) => {
      const { code, title, reviewStatus, components, forms, requirements, fees } = row;
      const limits = [...row.timeLimits.map(limit), ...promised(row.promised)];
      return { code, title, reviewStatus, version: parts(row, limits, components, forms, requirements, fees) };
    },
  },
  queue: {
    motcua: ({ applications }) =>
      applications.nodes.map((row: Json) =>
        queued(row, row.procedure, row.holder.agency, row.lastEvent.kind, row.lastEvent.at),
      ),
    postgraphile: ({ allApplications }) =>
      allApplications.nodes.map((row: Json) =>
        queued(row, row.procedureByProcedureId, row.agencyByHolderAgencyId, row.lastKind, row.lastAt),
      ),
    raw: (rows) =>
      rows.map((row: Json) => queued(row, row.procedure, row.holder, row.lastEvent.kind, row.lastEvent.at)),
  },
  receive: {
    motcua: ({ applicationReceive }) => received(applicationReceive.application),
    postgraphile: ({ receiveLike }) => received(receiveLike.result),
    raw: received,
  },
};

export type Servers = Readonly<Record<Way, Server>>;

class Comparison {
  readonly #ground: Ground;
  readonly #servers: Servers;
  readonly #next: () => About;

  constructor(ground: Ground, servers: Servers, run: string) {
    this.#ground = ground;
    this.#servers = servers;
    this.#next = questions(ground, run);
  }

  async #facts(way: Way, workload: Workload, about: About, place?: Place): Promise<Json> {
    const data = await this.#ask(way, shotFor(this.#ground, way, workload, about, place));
    return FACTS[workload][way === 'apollo' || way === 'known' ? 'motcua' : way](data);
  }

  async #ask(way: Way, shot: Shot): Promise<Json> {
    return (JSON.parse(await ask(this.#servers[way].origin, shot)) as { data: Json }).data;
  }

  async #alike(workload: Workload, about: About): Promise<Json> {
    const expected = await this.#facts('raw', workload, about);
    for (const way of WAYS) this.#must(`${workload} ${way}`, await this.#facts(way, workload, about), expected);
    return expected;
  }

  #must(what: string, given: Json, expected: Json): void {
    if (isDeepStrictEqual(given, expected)) return;
    throw new Error(
      `answers differ: ${what}\n  given    ${JSON.stringify(given)}\n  expected ${JSON.stringify(expected)}`,
    );
  }

  /** Every receipt leaves one row and one event, and numbers without a gap. */
  async receive(): Promise<string> {
    const each = 5;
    for (const way of WAYS) {
      const numbers: number[] = [];
      for (let n = 0; n < each; n++) {
        const about = this.#next();
        const { number, ...rest } = await this.#facts(way, 'receive', about);
        this.#must(`receive ${way}`, rest, { state: 'RECEIVED', version: 1, asPromised: true });
        numbers.push(number);
        const { rows } = await this.#ground.pool.query(
          `select a.applicant_name as name, (a.holder_agency_id = $2) as here, a.last_kind as last, count(e.*)::integer as events
           from application a join application_event e on e.application_id = a.id where a.receive_key = $1 group by a.id`,
          [about.key, this.#ground.agency],
        );
        this.#must(`receive ${way}, kept`, rows, [{ name: about.name, here: true, last: 'RECEIVED', events: 1 }]);
      }
      const [first = 0] = numbers;
      this.#must(
        `receive ${way}, numbers`,
        numbers,
        numbers.map((_, at) => first + at),
      );
    }
    return `${each} receipts each way`;
  }

  /** The whole list of each verdict is the same set; motcua's page of 20, in the order of titles, is a part of it. */
  async list(): Promise<string> {
    let seen = 0;
    for (const verdict of VERDICTS) {
      const about = { ...this.#next(), verdict };
      const raw = await this.#walk('raw', about);
      this.#must(`list ${verdict}, postgraphile`, await this.#walk('postgraphile', about), raw);
      const ours = (await this.#ours(verdict)).toSorted((a: Json, b: Json) => (a.code < b.code ? -1 : 1));
      this.#must(`list ${verdict}, motcua`, ours, raw);
      const first = await this.#facts('apollo', 'list', about);
      this.#must(`list ${verdict}, known`, await this.#facts('known', 'list', about), first);
      this.#must(`list ${verdict}, page`, first.length, Math.min(20, raw.length));
      for (const row of first)
        this.#must(
          `list ${verdict}`,
          row,
          raw.find(({ code }: Json) => code === row.code),
        );
      seen += raw.length;
    }
    return `${seen} procedures over ${VERDICTS.length} verdicts`;
  }

  async #walk(way: Way, about: About): Promise<Json> {
    const all: Json[] = [];
    for (;;) {
      const place = { offset: all.length, after: all.at(-1)?.code ?? '' };
      const rows = await this.#facts(way, 'list', about, place);
      all.push(...rows);
      if (rows.length < 20) return all;
    }
  }

  async #ours(verdict: string): Promise<Json> {
    const all: Json[] = [];
    for (let after: string | null = null; ;) {
      const data = await this.#ask('apollo', wholeList(verdict, after));
      all.push(...FACTS.list.motcua(data));
      if (!data.procedures.pageInfo.hasNextPage) return all;
      after = data.procedures.pageInfo.endCursor;
    }
  }

  async procedure(): Promise<string> {
    const sample = this.#ground.codes.filter((_, at) => at % 5 === 0);
    for (const code of sample) await this.#alike('procedure', { ...this.#next(), code });
    return `${sample.length} procedures`;
  }

  async queue(): Promise<string> {
    const rows = await this.#alike('queue', this.#next());
    this.#must('queue, rows', rows.length, 20);
    return `${rows.length} applications`;
  }
}

/** Asks every way the same and fails where the facts differ. Receipts come first: they fill the desk's queue. */
export async function compareAnswers(
  ground: Ground,
  servers: Servers,
  run: string,
  say: (line: string) => void,
): Promise<void> {
  const comparison = new Comparison(ground, servers, run);
  for (const workload of ['receive', 'queue', 'list', 'procedure'] as const) {
    say(`same answers: ${workload}, ${await comparison[workload]()}`);
  }
}
