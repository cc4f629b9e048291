import type { Ask } from '../../db/ask.ts';
import { UUID_TYPED } from '../../ids.ts';
import { type Problem, Problem as Fault, problemsIn } from '../../problem.ts';
import { storedCode } from '../../registry/procedure-at-hand.ts';
import type { Verdict } from '../../registry/procedure.entity.ts';
import type { VersionPart } from '../../registry/publication-gaps.ts';
import { LONGEST, needText } from '../../registry/typed-text.ts';
import { contentFaults } from './content-faults.ts';
import type {
  Authority,
  CostActivityKind,
  CostSheet,
  DocumentChange,
  RecommendationContent,
  ReviewQuestion,
  ReviewSubject,
} from './content.ts';

type Given<T> = T | null | undefined;

export interface CostSheetInput {
  readonly activities: readonly {
    readonly kind: CostActivityKind;
    readonly what?: Given<string>;
    readonly minutes: number;
    readonly dongPerHour: number;
    readonly outOfPocket: number;
  }[];
  readonly timesAYear: number;
  readonly subjects: number;
}

/** What a recommendation shall say, as people type it. */
export interface RecommendationContentInput {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly parts?: Given<readonly VersionPart[]>;
  readonly partConcerned?: Given<string>;
  readonly proposal?: Given<string>;
  readonly answers?: Given<
    readonly {
      readonly question: ReviewQuestion;
      readonly part?: Given<VersionPart>;
      readonly answer: boolean;
      readonly reason?: Given<string>;
    }[]
  >;
  readonly authority?: Given<Authority>;
  readonly askedOf?: Given<string>;
  readonly documents?: Given<
    readonly {
      readonly number: string;
      readonly title?: Given<string>;
      readonly change: DocumentChange;
      readonly authority: Authority;
    }[]
  >;
  /** Codes in any printed form. */
  readonly successors?: Given<readonly string[]>;
  readonly act?: Given<string>;
  readonly endsOn?: Given<string>;
  readonly costBefore?: Given<CostSheetInput>;
  readonly costAfter?: Given<CostSheetInput>;
  /** Ids of files that were uploaded. */
  readonly evidence?: Given<readonly string[]>;
}

/** One content to be read, what it is about, and where in the input it stands. */
export interface ContentAsked {
  readonly input: RecommendationContentInput;
  readonly subject: ReviewSubject;
  readonly procedureId: string;
  readonly path: readonly string[];
}

/** A content, or everything that is wrong with it. */
export type ContentRead =
  | { readonly content: RecommendationContent; readonly problems: null }
  | { readonly content: null; readonly problems: readonly Problem[] };

/** Lists of a recommendation hold no more than this. *Ours*: a procedure that splits into forty is several decisions. */
const MOST_LISTED = 40;

/** Reads any number of contents, in their order, with two statements. Nothing is thrown for what is typed wrong. */
export async function contentsFrom(ask: Ask, asked: readonly ContentAsked[]): Promise<readonly ContentRead[]> {
  const procedures = await idsOfCodes(
    ask,
    asked.flatMap(({ input }) => (input.successors ?? []).map(storedCode)),
  );
  const files = await knownFiles(
    ask,
    asked.flatMap(({ input }) => input.evidence ?? []),
  );
  return asked.map((each) => contentFrom(each, procedures, files));
}

async function idsOfCodes(ask: Ask, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (codes.length === 0) return new Map();
  const rows = await ask<{ id: string; code: string }>(
    'select id, code from procedure where code in (select value from jsonb_array_elements_text(?::jsonb))',
    [JSON.stringify([...new Set(codes)])],
  );
  return new Map(rows.map(({ id, code }) => [code, id]));
}

async function knownFiles(ask: Ask, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const asked = ids.filter((id) => UUID_TYPED.test(id));
  if (asked.length === 0) return new Set();
  const rows = await ask<{ id: string }>(
    'select id from evidence_file where id in (select value::uuid from jsonb_array_elements_text(?::jsonb))',
    [JSON.stringify([...new Set(asked)])],
  );
  return new Set(rows.map(({ id }) => id));
}

function contentFrom(
  { input, subject, procedureId, path }: ContentAsked,
  procedures: ReadonlyMap<string, string>,
  files: ReadonlySet<string>,
): ContentRead {
  const problems: Problem[] = [];
  const at = (...place: readonly (string | number)[]): readonly string[] => [...path, ...place.map(String)];
  const fault = (code: ConstructorParameters<typeof Fault>[0], place: readonly string[], params = {}): void =>
    void problems.push(new Fault(code, { path: place, params }));
  /** Null where nothing is to be seen; a text that is too long is said and left out. */
  const text = (typed: Given<string>, place: readonly string[], limit: number): string | null => {
    if (typed === null || typed === undefined || typed.trim() === '') return null;
    return said(() => needText(typed, place, limit), problems);
  };
  const listed = <T>(list: Given<readonly T[]>, name: string): readonly T[] => {
    if ((list?.length ?? 0) > MOST_LISTED) fault('LIST_TOO_LONG', at(name), { most: MOST_LISTED });
    return (list ?? []).slice(0, MOST_LISTED);
  };
  const sheet = (typed: Given<CostSheetInput>, name: string): CostSheet | null =>
    typed === null || typed === undefined
      ? null
      : {
          activities: typed.activities.map(({ kind, what, minutes, dongPerHour, outOfPocket }, index) => ({
            kind,
            what: text(what, at(name, 'activities', index, 'what'), LONGEST.NAME),
            minutes,
            dongPerHour,
            outOfPocket,
          })),
          timesAYear: typed.timesAYear,
          subjects: typed.subjects,
        };

  const reason = said(
    () => needText(input.reason, at('reason'), LONGEST.REASON, 'RECOMMENDATION_REASON_BLANK'),
    problems,
  );
  const successors = listed(input.successors, 'successors').flatMap((typed, index) => {
    const id = procedures.get(storedCode(typed));
    if (id === undefined) fault('PROCEDURE_NOT_FOUND', at('successors', index), { code: typed });
    else if (id === procedureId) fault('SUCCESSOR_IS_ITSELF', at('successors', index));
    return id === undefined ? [] : [id];
  });
  const evidence = listed(input.evidence, 'evidence').flatMap((typed, index) => {
    const id = typed.toLowerCase();
    if (files.has(id)) return [id];
    fault('EVIDENCE_NOT_FOUND', at('evidence', index));
    return [];
  });
  const content: RecommendationContent = {
    verdict: input.verdict,
    reason: reason ?? '',
    parts: [...new Set(listed(input.parts, 'parts'))],
    partConcerned: text(input.partConcerned, at('partConcerned'), LONGEST.NAME),
    proposal: text(input.proposal, at('proposal'), LONGEST.TEXT),
    answers: (input.answers ?? []).slice(0, 100).map(({ question, part, answer, reason: why }, index) => ({
      question,
      part: part ?? null,
      answer,
      reason: text(why, at('answers', index, 'reason'), LONGEST.REASON),
    })),
    authority: input.authority ?? null,
    askedOf: text(input.askedOf, at('askedOf'), LONGEST.NAME),
    documents: listed(input.documents, 'documents').flatMap(({ number, title, change, authority }, index) => {
      const named = said(() => needText(number, at('documents', index, 'number'), LONGEST.DECISION_NUMBER), problems);
      const called = text(title, at('documents', index, 'title'), LONGEST.NAME);
      return named === null ? [] : [{ number: named, title: called, change, authority }];
    }),
    successors: [...new Set(successors)],
    act: text(input.act, at('act'), LONGEST.NAME),
    endsOn: input.endsOn ?? null,
    costBefore: sheet(input.costBefore, 'costBefore'),
    costAfter: sheet(input.costAfter, 'costAfter'),
    evidence: [...new Set(evidence)],
  };
  problems.push(...contentFaults(reason === null ? { ...content, reason: '–' } : content, subject, path));
  return problems.length > 0 ? { content: null, problems } : { content, problems: null };
}

/** What a reader of one text gives, or null with its complaint written down. */
function said(read: () => string, problems: Problem[]): string | null {
  try {
    return read();
  } catch (thrown) {
    const found = problemsIn(thrown);
    if (found === null) throw thrown;
    problems.push(...found);
    return null;
  }
}
