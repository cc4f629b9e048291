import type { Verdict } from '../../registry/procedure.entity.ts';
import type { VersionPart } from '../../registry/publication-gaps.ts';

/** What a review looks at, each in its own right (domain 1). */
export type ReviewSubject = 'PROCEDURE' | 'FORM' | 'REQUIREMENT';

/** The three questions of NĐ 63/2010 Đ28: sự cần thiết, tính hợp lý, tính hợp pháp. */
export type ReviewQuestion = 'NECESSARY' | 'REASONABLE' | 'LAWFUL';

/** Who can change what is to be changed: the province acts, a ministry is asked. */
export type Authority = 'PROVINCE' | 'MINISTRY';

/** What should happen to a legal document. */
export type DocumentChange = 'ISSUE' | 'AMEND' | 'REPLACE' | 'REPEAL';

/** One question answered. `part` null: for the whole. A "no" needs its reason. */
export interface ReviewAnswer {
  readonly question: ReviewQuestion;
  readonly part: VersionPart | null;
  readonly answer: boolean;
  readonly reason: string | null;
}

export interface DocumentToChange {
  readonly number: string;
  readonly title: string | null;
  readonly change: DocumentChange;
  readonly authority: Authority;
}

/** What an applicant does, after the standard cost model (TT 02/2017; domain 4). */
export type CostActivityKind = 'PREPARE' | 'SUBMIT' | 'PAY' | 'INSPECTION' | 'OTHER' | 'COLLECT';

export interface CostActivity {
  readonly kind: CostActivityKind;
  readonly what: string | null;
  /** Whole minutes of the applicant's time, once. */
  readonly minutes: number;
  /** Whole đồng an hour, as it was when the sheet was filled in. */
  readonly dongPerHour: number;
  /** Whole đồng spent besides, once. */
  readonly outOfPocket: number;
}

/** Compliance cost of one procedure, form or requirement: once, times a year, for so many subjects. */
export interface CostSheet {
  readonly activities: readonly CostActivity[];
  readonly timesAYear: number;
  readonly subjects: number;
}

/** Everything that a recommendation says. It is kept whole with each event that changes it. */
export interface RecommendationContent {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly parts: readonly VersionPart[];
  /** The part concerned in words, where the list does not say it. */
  readonly partConcerned: string | null;
  /** What it should say instead (nội dung đơn giản hóa). */
  readonly proposal: string | null;
  readonly answers: readonly ReviewAnswer[];
  readonly authority: Authority | null;
  /** Which ministry or body is asked, where the province cannot act itself. */
  readonly askedOf: string | null;
  readonly documents: readonly DocumentToChange[];
  /** Ids of the procedures that take its place. */
  readonly successors: readonly string[];
  /** The act by which it shall end (abolish). */
  readonly act: string | null;
  /** First civil day on which it shall no longer be in force. */
  readonly endsOn: string | null;
  readonly costBefore: CostSheet | null;
  readonly costAfter: CostSheet | null;
  /** Ids of files. */
  readonly evidence: readonly string[];
}

/** A recommendation that says nothing but its verdict and why. */
export const plainContent = (verdict: Verdict, reason: string): RecommendationContent => ({
  verdict,
  reason,
  parts: [],
  partConcerned: null,
  proposal: null,
  answers: [],
  authority: null,
  askedOf: null,
  documents: [],
  successors: [],
  act: null,
  endsOn: null,
  costBefore: null,
  costAfter: null,
  evidence: [],
});

/** The answer for the whole to one of the three questions; null where it was not asked or not answered. */
export const answerFor = ({ answers }: RecommendationContent, question: ReviewQuestion): ReviewAnswer | null =>
  answers.find((each) => each.part === null && each.question === question) ?? null;
