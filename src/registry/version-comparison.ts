import type { Locale } from '../messages/locale.ts';
import { message } from '../messages/catalogue.ts';
import { channelWords, countWords, feeWords, limitWords, scopeWords } from './content-words.ts';
import { pairByIdentity } from './identity-pairs.ts';
import type { VersionPart } from './publication-gaps.ts';
import type { ComponentContent, VersionContent } from './version-content.ts';

/** One difference, in words that a person reads. */
export interface PartChange {
  readonly part: VersionPart;
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  /** Such as `components.Đơn đề nghị.copies`: names, not positions, since those move. */
  readonly place: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface PartDescription<T> {
  readonly part: VersionPart;
  readonly name: string;
  readonly list: (content: VersionContent) => readonly T[];
  /** What makes it the same thing on both sides. */
  readonly identity: (item: T) => string;
  /** Name of the thing in `place`. */
  readonly label: (item: T, locale: Locale) => string;
  /** What it says, by property; the key '' stands for the thing as a whole. */
  readonly says: (item: T, locale: Locale) => Readonly<Record<string, string>>;
}

const describe = <T>(description: PartDescription<T>): PartDescription<T> => description;

const scoped = (item: Parameters<typeof scopeWords>[1], locale: Locale): string =>
  scopeWords(locale, item) || message(locale, 'SCOPE_ALL');

const paperSays = (paper: ComponentContent, locale: Locale): Readonly<Record<string, string>> => ({
  copies: countWords(locale, paper),
  mandatory: message(locale, paper.mandatory ? 'PAPER_MANDATORY' : 'PAPER_WHERE_NEEDED'),
  issuedByState:
    paper.issuedByState === null
      ? ''
      : message(locale, paper.issuedByState ? 'PAPER_STATE_HAS_IT' : 'PAPER_STATE_HAS_IT_NOT'),
  formCode: paper.formCode ?? '',
});

const LISTS = [
  describe({
    part: 'CASES',
    name: 'cases',
    list: (content) => content.cases,
    identity: (name) => name,
    label: (name) => name,
    says: (name) => ({ '': name }),
  }),
  describe({
    part: 'TIME_LIMITS',
    name: 'timeLimits',
    list: (content) => content.timeLimits,
    identity: (limit) => JSON.stringify([limit.kind, limit.channel, limit.caseName]),
    label: scoped,
    says: (limit, locale) => ({ '': limitWords(locale, limit), note: limit.max === null ? '' : (limit.note ?? '') }),
  }),
  describe({
    part: 'COMPONENTS',
    name: 'components',
    list: (content) => content.components,
    identity: (paper) => JSON.stringify([paper.caseName, paper.name]),
    label: (paper) => (paper.caseName === null ? paper.name : `${paper.caseName} · ${paper.name}`),
    says: paperSays,
  }),
  describe({
    part: 'FORMS',
    name: 'forms',
    list: (content) => content.forms,
    identity: (form) => form.code,
    label: (form) => form.code,
    says: (form) => ({ '': form.name, fileName: form.fileName ?? '' }),
  }),
  describe({
    part: 'REQUIREMENTS',
    name: 'requirements',
    list: (content) => content.requirements,
    identity: (requirement) => requirement.text,
    label: (requirement) => requirement.text.slice(0, 60),
    says: (requirement) => ({ '': requirement.text }),
  }),
  describe({
    part: 'FEES',
    name: 'fees',
    list: (content) => content.fees,
    identity: (fee) => JSON.stringify([fee.channel, fee.caseName]),
    label: scoped,
    says: (fee, locale) => ({ '': feeWords(locale, fee) }),
  }),
  describe({
    part: 'RESULTS',
    name: 'results',
    list: (content) => content.results,
    identity: (result) => result.code ?? result.name,
    label: (result) => result.code ?? result.name,
    says: (result) => ({ '': result.name }),
  }),
  describe({
    part: 'LEGAL_DOCUMENTS',
    name: 'legalDocuments',
    list: (content) => content.legalDocuments,
    identity: (document) => document.number,
    label: (document) => document.number,
    says: (document) => ({ '': document.title, issuer: document.issuer ?? '', issuedOn: document.issuedOn ?? '' }),
  }),
  describe({
    part: 'AGENCIES',
    name: 'agencies',
    list: (content) => content.agencies,
    identity: (agency) => JSON.stringify([agency.role, agency.name]),
    label: (agency, locale) => message(locale, `ROLE_${agency.role}`),
    says: (agency) => ({ '': agency.name }),
  }),
] as const;

/** What stands once in a version: its part, its place and how it reads. */
const SCALARS: readonly (readonly [VersionPart, string, (content: VersionContent, locale: Locale) => string | null])[] =
  [
    ['TITLE', 'title', (content) => content.title],
    ['DECISION', 'decisionNumber', (content) => content.decisionNumber],
    ['STEPS', 'steps', (content) => content.steps],
    ['SUBMISSION', 'submission', (content) => content.submission],
    [
      'SUBMISSION',
      'channels',
      ({ channels }, locale) =>
        channels
          .toSorted()
          .map((each) => channelWords(locale, each))
          .join(', '),
    ],
    [
      'AUDIENCES',
      'audiences',
      ({ audiences }, locale) =>
        audiences
          .toSorted()
          .map((each) => message(locale, `AUDIENCE_${each}`))
          .join(', '),
    ],
    ['AUDIENCES', 'audienceText', (content) => content.audienceText],
    [
      'AGENCIES',
      'levels',
      ({ levels }, locale) =>
        levels
          .toSorted()
          .map((each) => message(locale, `LEVEL_${each}`))
          .join(', '),
    ],
    ['COMPONENTS', 'sets', ({ sets }) => (sets === null ? null : String(sets))],
    ['VISITS', 'declaredVisits', ({ declaredVisits }) => (declaredVisits === null ? null : String(declaredVisits))],
    ['VISITS', 'declaredDoors', ({ declaredDoors }) => (declaredDoors === null ? null : String(declaredDoors))],
  ];

/** What both sides say of one place; nothing said and an empty text are the same. */
function difference(part: VersionPart, place: string, from: string | null, to: string | null): readonly PartChange[] {
  const before = from === '' ? null : from;
  const after = to === '' ? null : to;
  if (before === after) return [];
  return [{ part, kind: before === null ? 'ADDED' : after === null ? 'REMOVED' : 'CHANGED', place, before, after }];
}

function listChanges<T>(
  description: PartDescription<T>,
  from: VersionContent,
  to: VersionContent,
  locale: Locale,
): readonly PartChange[] {
  const { part, name, list, identity, label, says } = description;
  const whole = (item: T): string =>
    Object.values(says(item, locale)).find((word) => word !== '') ?? label(item, locale);
  const nameOf = (item: T): string => (part === 'COMPONENTS' ? label(item, locale) : whole(item));
  return pairByIdentity(list(from), list(to), identity, (item) => JSON.stringify(says(item, locale))).flatMap(
    ([old, now]) => {
      if (old === null && now === null) return [];
      if (old === null)
        return now === null
          ? []
          : [
              {
                part,
                kind: 'ADDED' as const,
                place: `${name}.${label(now, locale)}`,
                before: null,
                after: nameOf(now),
              },
            ];
      if (now === null)
        return [
          { part, kind: 'REMOVED' as const, place: `${name}.${label(old, locale)}`, before: nameOf(old), after: null },
        ];
      const before = says(old, locale);
      const after = says(now, locale);
      return Object.keys(after).flatMap((property) =>
        difference(
          part,
          [name, label(now, locale), property].filter((word) => word !== '').join('.'),
          before[property] ?? null,
          after[property] ?? null,
        ),
      );
    },
  );
}

/**
 * What changed from one version to another, part by part, the older side first. Things are matched by what they
 * are (a paper by case and name, a limit by channel and case, a form by code, a document by number), so moving one
 * within its list is no change.
 */
export const compareContents = (from: VersionContent, to: VersionContent, locale: Locale): readonly PartChange[] => [
  ...SCALARS.flatMap(([part, place, read]) => difference(part, place, read(from, locale), read(to, locale))),
  // Each description is of its own item type, so the list is walked by one function per element.
  ...LISTS.flatMap((description) => listChanges(description as PartDescription<unknown>, from, to, locale)),
];
