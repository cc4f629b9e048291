import { message, type MessageKey } from '../../messages/catalogue.ts';
import type { Locale } from '../../messages/locale.ts';
import type { Verdict } from '../../registry/procedure.entity.ts';
import type { VersionPart } from '../../registry/publication-gaps.ts';
import { foldText } from '../../registry/search/fold.ts';
import type { Authority, DocumentChange } from '../recommendation/content.ts';

/** Words of a list: its values, how each is printed, and what else people write for it (folded). */
interface Choices<Value extends string> {
  readonly values: readonly Value[];
  readonly label: (value: Value) => MessageKey;
  readonly also: Readonly<Partial<Record<Value, readonly string[]>>>;
}

export type YesNo = 'YES' | 'NO';

const VERDICTS: Choices<Verdict> = {
  values: ['KEEP', 'AMEND', 'REPLACE', 'ABOLISH'],
  label: (value) => `VERDICT_${value}`,
  also: { KEEP: ['giu'], AMEND: ['sua doi', 'bo sung', 'sua'], ABOLISH: ['huy bo'] },
};

const YES_NO: Choices<YesNo> = {
  values: ['YES', 'NO'],
  label: (value) => `WORKBOOK_${value}`,
  also: { YES: ['true', 'x', 'dung'], NO: ['false', 'ko', 'sai'] },
};

const AUTHORITIES: Choices<Authority> = {
  values: ['PROVINCE', 'MINISTRY'],
  label: (value) => `WORKBOOK_AUTHORITY_${value}`,
  also: { PROVINCE: ['ubnd tinh', 'dia phuong'], MINISTRY: ['bo', 'trung uong'] },
};

const CHANGES: Choices<DocumentChange> = {
  values: ['ISSUE', 'AMEND', 'REPLACE', 'REPEAL'],
  label: (value) => `WORKBOOK_CHANGE_${value}`,
  also: { AMEND: ['sua doi bo sung'] },
};

const PARTS: Choices<VersionPart> = {
  values: [
    'TITLE',
    'STEPS',
    'SUBMISSION',
    'COMPONENTS',
    'TIME_LIMITS',
    'AUDIENCES',
    'AGENCIES',
    'FORMS',
    'RESULTS',
    'REQUIREMENTS',
    'LEGAL_DOCUMENTS',
    'FEES',
    'VISITS',
    'CASES',
    'DECISION',
  ],
  label: (value) => `WORKBOOK_PART_${value}`,
  also: {},
};

/** A list by its words: how its values are printed, and which one a text means. */
export interface WordList<Value extends string> {
  readonly values: readonly Value[];
  print(locale: Locale, value: Value): string;
  /** Whatever its case, tone marks, spaces and language; null for anything else. */
  read(text: string): Value | null;
  /** What may be written, for a sentence. */
  allowed(locale: Locale): string;
}

function wordList<Value extends string>({ values, label, also }: Choices<Value>): WordList<Value> {
  const print = (locale: Locale, value: Value): string => message(locale, label(value));
  const read = new Map<string, Value>();
  for (const value of values) {
    const more: readonly string[] = also[value] ?? [];
    for (const word of [value, print('vi', value), print('en', value), ...more]) read.set(foldText(word), value);
  }
  return {
    values,
    print,
    read: (text) => read.get(foldText(text)) ?? null,
    allowed: (locale) => values.map((value) => `“${print(locale, value)}”`).join(', '),
  };
}

export const VERDICT_WORDS = wordList(VERDICTS);
export const YES_NO_WORDS = wordList(YES_NO);
export const AUTHORITY_WORDS = wordList(AUTHORITIES);
export const CHANGE_WORDS = wordList(CHANGES);
export const PART_WORDS = wordList(PARTS);

/** Lists that a cell offers. */
export type ChoiceList = 'verdict' | 'yesNo' | 'authority';

/** The words that a cell offers, in their order. */
export function offered(locale: Locale, list: ChoiceList): readonly string[] {
  switch (list) {
    case 'verdict':
      return VERDICT_WORDS.values.map((value) => VERDICT_WORDS.print(locale, value));
    case 'yesNo':
      return YES_NO_WORDS.values.map((value) => YES_NO_WORDS.print(locale, value));
    case 'authority':
      return AUTHORITY_WORDS.values.map((value) => AUTHORITY_WORDS.print(locale, value));
    default:
      return list satisfies never;
  }
}
