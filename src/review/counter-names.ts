import type { MessageKey } from '../messages/catalogue.ts';

/** A named query that counts what a printed figure may say, and what it counts in words. */
export interface CounterName {
  /** As it is written in `countedBy`; parts in angle brackets are filled in. */
  readonly name: string;
  readonly words: MessageKey;
}

const VERDICTS = ['KEEP', 'AMEND', 'ABOLISH', 'REPLACE'] as const;

/** Every counter that `openCounters` knows. All count as of today. */
export const COUNTER_NAMES: readonly CounterName[] = [
  { name: 'procedures', words: 'COUNTER_PROCEDURES' },
  { name: 'forms', words: 'COUNTER_FORMS' },
  { name: 'requirements', words: 'COUNTER_REQUIREMENTS' },
  ...VERDICTS.map((verdict) => ({ name: `verdict:${verdict}`, words: `COUNTER_VERDICT_${verdict}` }) as const),
  { name: 'simplificationRate', words: 'COUNTER_SIMPLIFICATION_RATE' },
  { name: 'departments:ALL', words: 'COUNTER_DEPARTMENTS_ALL' },
  { name: 'departments:ONE_STOP', words: 'COUNTER_DEPARTMENTS_ONE_STOP' },
  { name: 'departments:INTERLINKED', words: 'COUNTER_DEPARTMENTS_INTERLINKED' },
  { name: 'documents:ALL', words: 'COUNTER_DOCUMENTS_ALL' },
  { name: 'documents:IN_FORCE', words: 'COUNTER_DOCUMENTS_IN_FORCE' },
  { name: 'documents:REVIEWED', words: 'COUNTER_DOCUMENTS_REVIEWED' },
  { name: 'documents:KEEP', words: 'COUNTER_DOCUMENTS_KEEP' },
  { name: 'documents:EXPIRED', words: 'COUNTER_DOCUMENTS_EXPIRED' },
  { name: 'documents:TO_AMEND', words: 'COUNTER_DOCUMENTS_TO_AMEND' },
  { name: 'documents:TO_REPEAL', words: 'COUNTER_DOCUMENTS_TO_REPEAL' },
  { name: 'declared:<code>:<version>:<min|max|visits|doors>', words: 'COUNTER_DECLARED' },
];

const NAMES: ReadonlySet<string> = new Set(COUNTER_NAMES.map(({ name }) => name));
const DECLARED = /^declared:[^:]{1,50}:[1-9]\d{0,3}:(?:min|max|visits|doors)$/u;

/** Whether a figure can be counted by this. */
export const isCounter = (name: string): boolean => DECLARED.test(name) || (NAMES.has(name) && !name.includes('<'));
