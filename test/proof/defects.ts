import { answeredIsWritten, type Check, histories, keyWithEffect, lateStaysLate, manyDesks } from './checks.ts';

interface Edit {
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
}

/** A slip that a person could make, as texts of the source replaced by others, and the proof that must notice it. */
export interface Defect {
  readonly what: string;
  readonly edits: readonly Edit[];
  readonly check: Check;
}

const PERFORM = 'src/desk/acts/perform.commands.ts';

/** Without the guard at the end of every act, which would hide what a rule got wrong. */
const WITHOUT_GUARD: Edit = {
  file: PERFORM,
  right: `if (isLate(application, at) && !isLate(folded, at)) throw new Problem('LATE_STAYS_LATE');`,
  wrong: '',
};

const defect = (what: string, check: Check, ...edits: readonly Edit[]): Defect => ({ what, check, edits });
const edit = (file: string, right: string, wrong: string): Edit => ({ file, right, wrong });

export const DEFECTS: readonly Defect[] = [
  defect(
    'the key is written after its act has committed',
    keyWithEffect,
    edit('src/db/database.ts', 'orm.em.fork({ useContext: true })', 'orm.em.fork()'),
  ),
  defect(
    'a key is kept and never looked for',
    histories,
    edit(
      'src/graphql/once.ts',
      'const known = await claimKey(tx, act, clock.now());',
      'const known = null as Awaited<ReturnType<typeof claimKey>>;',
    ),
  ),
  defect(
    'the counter of codes is the largest number and one',
    manyDesks,
    edit(
      'src/desk/receipt/receipt-statement.ts',
      '(agency_id, day) do update set last = c.last + excluded.last',
      '(agency_id, day) do update set last = (select max(x.last) from code_counter x where x.agency_id = c.agency_id and x.day = c.day) + excluded.last',
    ),
  ),
  defect(
    'a receipt is answered before it is written',
    answeredIsWritten,
    edit(
      'src/desk/receipt/receive.commands.ts',
      'const written = await receiptQueue(db)(receipt);',
      `const written: Awaited<ReturnType<ReturnType<typeof receiptQueue>>> = { known: false, row: { ...receipt.row, code: receipt.row.id } };
  setTimeout(() => void receiptQueue(db)(receipt), 5_000);`,
    ),
  ),
  defect(
    'nobody compares versions',
    histories,
    edit(
      PERFORM,
      'if (application.version !== target.version && !hasSeenAll(stored, target.version))',
      'if (application.version < 0)',
    ),
  ),
  defect(
    'a recall forgets the limit',
    lateStaysLate,
    WITHOUT_GUARD,
    edit(
      'src/sla/clock.ts',
      `phase: 'OPEN', resolvedAt: null }`,
      `phase: 'OPEN', resolvedAt: null, promised: null, statutory: null }`,
    ),
  ),
  defect(
    'papers asked for too late begin the limit anew',
    lateStaysLate,
    WITHOUT_GUARD,
    edit('src/sla/limit-clock.ts', 'if (isPast(clock, at)) return clock;', ''),
    edit('src/sla/clock.ts', 'if (counted) return next;', `if (effect.kind === 'CONTINUE') return next;`),
  ),
  defect(
    'a hand-over can be accepted again and again',
    histories,
    edit(
      'src/desk/history/handling.ts',
      'const done = { ...open, result, settledAt: at',
      `const done = { ...open, result: result === 'ACCEPTED' ? null : result, settledAt: at`,
    ),
  ),
  defect(
    'a resolved file lies nowhere',
    histories,
    edit(
      'src/desk/history/story.ts',
      `holderAgencyId: deskOf(story),
        holderAccountId: null,`,
      `holderAgencyId: null,
        holderAccountId: null,`,
    ),
  ),
  defect(
    'a report counts what has ended as within its time',
    histories,
    edit('src/monitoring/processing-times.queries.ts', 'where a.open and not coalesce(', 'where not coalesce('),
  ),
  defect(
    'the desk calls results back',
    histories,
    edit(
      'src/desk/history/life-cycle.ts',
      `RECALLED: { ...byHead, next: 'IN_PROGRESS'`,
      `RECALLED: { ...byDesk, ground: true, next: 'IN_PROGRESS'`,
    ),
  ),
  defect(
    'papers that came set the clock going however many are missing',
    histories,
    edit(
      'src/desk/acts/papers.commands.ts',
      `(stillAwaited(papersAwaited(events)).length > 0 ? 'DOCUMENTS_ADDED' : 'DOCUMENTS_SUPPLIED')`,
      `(stillAwaited(papersAwaited(events)).length > 9 ? 'DOCUMENTS_ADDED' : 'DOCUMENTS_SUPPLIED')`,
    ),
    edit(
      'src/desk/acts/papers.commands.ts',
      `const kind = stillAwaited(awaited).length > 0 ? 'DOCUMENTS_ADDED' : 'DOCUMENTS_SUPPLIED';`,
      `const kind = 'DOCUMENTS_SUPPLIED';`,
    ),
  ),
];
