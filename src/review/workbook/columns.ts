import { message, type MessageKey } from '../../messages/catalogue.ts';
import type { Locale } from '../../messages/locale.ts';
import type { ChoiceList } from './allowed-values.ts';

/** For the system: which item, as it was when it was exported. Hidden. */
export const KEPT = ['id', 'version'] as const;
/** For the reader, grey. */
export const SHOWN = ['subject', 'agency', 'field', 'code', 'label', 'stage', 'decided'] as const;
/** What a person fills in; each is a part of what a recommendation says. */
export const FILLED = [
  'verdict',
  'reason',
  'parts',
  'proposal',
  'necessary',
  'necessaryReason',
  'reasonable',
  'reasonableReason',
  'lawful',
  'lawfulReason',
  'authority',
  'askedOf',
  'act',
  'endsOn',
  'successors',
  'documents',
] as const;

export type ShownColumn = (typeof SHOWN)[number];
export type FilledColumn = (typeof FILLED)[number];
export type Column = (typeof KEPT)[number] | ShownColumn | FilledColumn;

/** In the order in which they are written; read in any. */
export const COLUMNS: readonly Column[] = [...KEPT, ...SHOWN, ...FILLED];

/** Widths in characters. */
export const WIDTHS: Readonly<Record<Column, number>> = {
  id: 38,
  version: 8,
  subject: 16,
  agency: 24,
  field: 20,
  code: 14,
  label: 44,
  stage: 14,
  decided: 16,
  verdict: 18,
  reason: 40,
  parts: 24,
  proposal: 40,
  necessary: 11,
  necessaryReason: 28,
  reasonable: 11,
  reasonableReason: 28,
  lawful: 11,
  lawfulReason: 28,
  authority: 14,
  askedOf: 22,
  act: 20,
  endsOn: 14,
  successors: 20,
  documents: 40,
};

/** Columns of which each cell is one of a few words. */
export const CHOICE_OF: Readonly<Partial<Record<Column, ChoiceList>>> = {
  verdict: 'verdict',
  necessary: 'yesNo',
  reasonable: 'yesNo',
  lawful: 'yesNo',
  authority: 'authority',
};

const titleKey = (column: Column): MessageKey => `WORKBOOK_COLUMN_${column}`;

/** The heading that a person reads. */
export const columnTitle = (locale: Locale, column: Column): string => message(locale, titleKey(column));
