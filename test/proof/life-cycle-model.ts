import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { ProofOffice } from './proof-office.ts';
import type { Reply } from './server.ts';
import { expected } from './expected.ts';
import { afterDoing, type CaseModel, type Doing, DOINGS } from './life-cycle-doings.ts';

/** Commands of the model: each does something to the real server and checks what came of it. */

export interface Real {
  readonly office: ProofOffice;
  /** The last act that was done with a key: who, what, and the answer that it gave. */
  last: { who: string; query: string; answer: unknown } | null;
}

/** Something that must never happen. */
export class Broken extends Error {
  override readonly name = 'Broken';
}

const demand = (holds: boolean, what: string): void => {
  if (!holds) throw new Broken(what);
};

/** Acts that may move a due time, and those after which there is none to move. */
const MOVE = new Set([
  'RECEIVED',
  'DOCUMENTS_REQUESTED',
  'DOCUMENTS_SUPPLIED',
  'PAYMENT_REQUESTED',
  'PAYMENT_MADE',
  'STOPPED',
  'RESUMED',
  'OPINION_REQUESTED',
  'OPINION_GIVEN',
  'LIMIT_EXTENDED',
  'RESOLVED',
]);

const SELECTION = `application { code version state dueAt events { sequence kind } } userErrors { code message }
  conflict { seen now acts { sequence } application { version } }`;

type Command = fc.AsyncCommand<CaseModel, Real>;

function query(doing: Doing, known: CaseModel, office: ProofOffice, version: number, key: string | null): string {
  const args = doing.args(known, office.places, office.next());
  const rest = `${args}${key === null ? '' : `, key: "${key}"`}`;
  return `mutation { ${doing.mutation}(code: "${known.code}", version: ${version}, ${rest}) { ${SELECTION} } }`;
}

type Row = Awaited<ReturnType<ProofOffice['row']>>;

const isLate = ({ handled, ended_late, overdue_at, last_at }: Row): boolean =>
  handled === 'LATE' || ended_late || (handled === null && overdue_at !== null && overdue_at <= last_at);

/** What an answered act added to the history: itself, and before or after it what brought the file to a new calendar. */
interface Added {
  readonly version: number;
  /** Position of the act. */
  readonly sequence: number;
  readonly calendar: boolean;
}

function added(known: CaseModel, application: Reply): Added {
  const events: { sequence: number; kind: string }[] = application.events;
  demand(events.length === application.version, `${application.version} acts, ${events.length} events`);
  const fresh = events.slice(known.version);
  const own = fresh.filter(({ kind }) => kind !== 'CALENDAR_CHANGED');
  demand(own.length === 1, `one act, and ${JSON.stringify(fresh)} were written`);
  return { version: application.version, sequence: own[0]?.sequence ?? 0, calendar: fresh.length > 1 };
}

/** What the row says before and after; the due time moves only by an act that may move it, and late stays late. */
async function follow(known: CaseModel, { office }: Real, kind: string, calendar: boolean): Promise<void> {
  const row = await office.row(known.code);
  demand(
    row.version === known.version && row.state === known.state,
    `the row is not what was answered: ${JSON.stringify(row)}`,
  );
  const late = isLate(row);
  demand(!known.late || late || calendar, `${kind} made a late case look on time`);
  const dueAt = row.due_at?.getTime() ?? null;
  if (known.received && office.dueAt !== undefined && office.dueAt !== dueAt)
    demand(MOVE.has(kind) || calendar, `${kind} moved the due time`);
  office.dueAt = dueAt;
  if (late && !known.late) office.did('late');
  known.late = late;
}

class Do implements Command {
  readonly doing: Doing;
  constructor(doing: Doing) {
    this.doing = doing;
  }
  check = (): boolean => true;
  async run(known: CaseModel, real: Real): Promise<void> {
    const { office } = real;
    const { doing } = this;
    const { states, must } = expected(known, doing);
    const text = query(doing, known, office, known.version, office.newKey());
    const answer = await office.ask(doing.who, text);
    const payload = answer?.data?.[doing.mutation];
    demand(payload !== undefined && payload !== null && !answer.errors, `${doing.mutation}: ${JSON.stringify(answer)}`);
    if (payload.application === null) {
      const [{ code }] = payload.userErrors;
      demand(!must, `${doing.who} ${doing.kind} in ${known.state} was refused: ${code}`);
      demand(code !== 'VERSION_CONFLICT', 'a conflict without another');
      return;
    }
    const { state } = payload.application;
    demand(states.includes(state), `${doing.who} ${doing.kind} in ${known.state} led to ${state}`);
    const { version, sequence, calendar } = added(known, payload.application);
    known.code = payload.application.code ?? known.code;
    afterDoing(known, doing, { state, version, sequence });
    office.did(doing.kind);
    real.last = { who: doing.who, query: text, answer };
    await follow(known, real, doing.kind, calendar);
  }
  toString = (): string => `${this.doing.who}:${this.doing.kind}`;
}

const ENDS = new Set(['REJECTED', 'WITHDRAWN', 'RETURNED', 'CLOSED']);

/** What can be done nearly everywhere and changes little. */
const CHATTER = new Set(['SLIP_REISSUED', 'APPLICANT_CORRECTED', 'FEE_COLLECTED', 'VISITED', 'ASSIGNED']);

/** What others wait for: without a hand on the scales, histories seldom get to the end of what they began. */
const AWAITED = new Set([
  'PAYMENT_MADE',
  'DOCUMENTS_SUPPLIED',
  'RESUMED',
  'OPINION_GIVEN',
  'HANDOVER_ACCEPTED',
  'TASK_DONE',
]);

/**
 * An act that the oracle holds possible here; what is awaited comes more often, what ends a case or changes little more
 * seldom, so that histories get far.
 */
function possible(known: CaseModel, choice: number): Doing | undefined {
  const here = DOINGS.filter((doing) => expected(known, doing).states.length > 0);
  const far = here.filter(({ kind }) => !ENDS.has(kind) && !CHATTER.has(kind));
  const awaited = far.filter(({ kind }) => AWAITED.has(kind));
  if (choice % 4 === 1 && awaited.length > 0) return awaited[Math.floor(choice / 4) % awaited.length];
  const among = choice % 5 === 0 || far.length === 0 ? here : far;
  return among[Math.floor(choice / 5) % Math.max(among.length, 1)];
}

/** Something that people would do here. */
class Go implements Command {
  readonly choice: number;
  #did: string | null = null;
  constructor(choice: number) {
    this.choice = choice;
  }
  check = (): boolean => true;
  async run(known: CaseModel, real: Real): Promise<void> {
    const doing = possible(known, this.choice);
    if (doing === undefined) {
      // It has ended: the next one comes to the desk.
      Object.assign(known, await real.office.begin(this.choice % 2 === 0));
      this.#did = 'the next';
      return;
    }
    this.#did = `${doing.who}:${doing.kind}`;
    await new Do(doing).run(known, real);
  }
  toString = (): string => this.#did ?? 'go';
}

/** Time goes on, or the machine's clock is set back. */
class Step implements Command {
  readonly minutes: number;
  constructor(minutes: number) {
    this.minutes = minutes;
  }
  check = (): boolean => true;
  async run(known: CaseModel, { office }: Real): Promise<void> {
    known.now += this.minutes * 60_000;
    await office.setClock(new Date(known.now));
  }
  toString = (): string => `${this.minutes} minutes`;
}

/** Somebody who saw an older version is refused and told what came since. */
class Stale implements Command {
  readonly doing: Doing;
  constructor(doing: Doing) {
    this.doing = doing;
  }
  check = (): boolean => true;
  async run(known: CaseModel, { office }: Real): Promise<void> {
    const answer = await office.ask('handler', query(this.doing, known, office, known.version - 1, null));
    const payload = answer?.data?.[this.doing.mutation];
    demand(
      payload?.userErrors?.[0]?.code === 'VERSION_CONFLICT',
      `stale ${this.doing.kind}: ${JSON.stringify(answer)}`,
    );
    const { seen, now, acts } = payload.conflict;
    demand(
      seen === known.version - 1 && now === known.version && acts.length === 1 && acts[0].sequence === known.version,
      `a conflict that tells otherwise: ${JSON.stringify(payload.conflict)}`,
    );
  }
  toString = (): string => `stale ${this.doing.kind}`;
}

/** The last act's key again gives the same answer and does nothing. */
class Again implements Command {
  check = (): boolean => true;
  async run(known: CaseModel, { office, last }: Real): Promise<void> {
    if (last === null) return;
    const answer = await office.ask(last.who, last.query);
    demand(isDeepStrictEqual(answer, last.answer), `the key answered otherwise: ${JSON.stringify(answer)}`);
    demand((await office.row(known.code)).version === known.version, 'the key did it a second time');
  }
  toString = (): string => 'again';
}

/** Two at once: one of them at most. */
class Both implements Command {
  readonly choices: readonly [number, number];
  #pair: readonly Doing[] = [];
  constructor(choices: readonly [number, number]) {
    this.choices = choices;
  }
  check = (): boolean => true;
  async run(known: CaseModel, real: Real): Promise<void> {
    const { office } = real;
    const pair = this.choices.flatMap((choice) => possible(known, choice) ?? []);
    this.#pair = pair;
    const answers = await Promise.all(
      pair.map((doing) => office.ask(doing.who, query(doing, known, office, known.version, null))),
    );
    const done = answers.flatMap((answer, at) => {
      const doing = pair[at]!;
      const application = answer?.data?.[doing.mutation]?.application;
      return application ? [{ doing, application }] : [];
    });
    demand(done.length <= 1, `both ${this.toString()} were done`);
    const [won] = done;
    if (won === undefined) return;
    const { version, sequence, calendar } = added(known, won.application);
    known.code = won.application.code ?? known.code;
    afterDoing(known, won.doing, { state: won.application.state, version, sequence });
    office.did(won.doing.kind);
    await follow(known, real, won.doing.kind, calendar);
  }
  toString = (): string => `both ${this.#pair.map(({ who, kind }) => `${who}:${kind}`).join(' ')}`;
}

/** A day is closed for a storm: every file in hand is brought to it, and what stops being late is listed. */
class Closure implements Command {
  check = (): boolean => true;
  async run(known: CaseModel, { office }: Real): Promise<void> {
    const cleared = await office.closeDay(known.now);
    if (cleared === null) return;
    const row = await office.row(known.code);
    demand(row.state === known.state && row.version - known.version <= 1, 'a notice did more than move due times');
    const late = isLate(row);
    demand(!known.late || late || cleared > 0, 'a notice cleared lateness and lists nobody');
    Object.assign(known, { version: row.version, late });
    office.dueAt = row.due_at?.getTime() ?? null;
  }
  toString = (): string => 'closure';
}

/** The server is killed and started again; what was answered stays answered. */
class Restart implements Command {
  check = (): boolean => true;
  async run(known: CaseModel, real: Real): Promise<void> {
    if (!(await real.office.restart(new Date(known.now)))) return;
    await new Again().run(known, real);
  }
  toString = (): string => 'restart';
}

/** Sequences of what may happen to a case: what is possible mostly, and anything by anybody in between. */
export const commands = (most: number): fc.Arbitrary<Iterable<Command>> => {
  const some = fc.constantFrom(...DOINGS);
  const go = fc.nat(10_000).map((choice) => new Go(choice));
  return fc.commands<CaseModel, Real>(
    [
      go,
      go,
      go,
      go,
      some.map((doing) => new Do(doing)),
      fc.integer({ min: -2_000, max: 9_000 }).map((minutes) => new Step(minutes)),
      // Far enough to be late.
      fc.integer({ min: 9_000, max: 60_000 }).map((minutes) => new Step(minutes)),
      some.map((doing) => new Stale(doing)),
      fc.constant(new Again()),
      fc.tuple(fc.nat(10_000), fc.nat(10_000)).map((choices) => new Both(choices)),
      fc.nat(20).map((n) => (n === 0 ? new Restart() : n < 4 ? new Closure() : new Again())),
    ],
    { maxCommands: most, size: 'max' },
  ) as fc.Arbitrary<Iterable<Command>>;
};
