import { civilDate } from '../calendar/civil-date.ts';
import { type State, ACT_LABELS, LIFE_CYCLE } from '../desk/history/life-cycle.ts';
import { civilDay, civilTime } from '../desk/acts/perform.commands.ts';
import { message } from '../messages/catalogue.ts';
import type { Locale } from '../messages/locale.ts';
import { isReminder, type NoticeKind } from './notice-kinds.ts';
import { withoutMarks } from './sms-text.ts';

/** What a notice says: no name, number or address of anybody, and no token. */
export interface Facts {
  readonly kind: Exclude<NoticeKind, 'RETURNED' | 'WITHDRAWN'>;
  /** Code, before receipt the submission id. */
  readonly code: string;
  readonly procedure: string;
  readonly agency: string;
  readonly state: State;
  readonly dueAt: Date | null;
  /** By when papers, an answer or a letter are awaited: a day number where the day counts, an instant where the minute does. */
  readonly by: Date | number | null;
  readonly papers: readonly string[];
  readonly amount: number | null;
  /** What the agency wrote for the applicant: with the result, or why it was not received. */
  readonly words: string | null;
  readonly refused: boolean;
  /** The new date of a letter of apology. */
  readonly newDate: string | null;
  /** Where the applicant follows it; null where staff is written to, or nobody said how people reach us. */
  readonly url: string | null;
}

export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Papers named in a notice; who lacks more finds the list on the form. */
const MOST_PAPERS = 10;

function sentence(locale: Locale, facts: Facts): string {
  const none = message(locale, 'NOTICE_NO_DUE');
  const { by, papers } = facts;
  const refused = facts.kind === 'RESOLVED' && facts.refused;
  return message(locale, refused ? 'NOTICE_REFUSED' : `NOTICE_${facts.kind}`, {
    code: facts.code,
    agency: facts.agency,
    due: facts.dueAt ? civilTime(facts.dueAt) : none,
    by: by === null ? none : typeof by === 'number' ? civilDay(civilDate(by)) : civilTime(by),
    papers:
      papers.length === 0
        ? '–'
        : [...papers.slice(0, MOST_PAPERS), ...(papers.length > MOST_PAPERS ? ['…'] : [])].join('; '),
    amount: facts.amount === null ? '–' : facts.amount.toLocaleString('vi-VN'),
    date: facts.newDate === null ? '–' : civilDay(facts.newDate),
  });
}

const title = (locale: Locale, kind: Facts['kind']): string =>
  isReminder(kind) ? message(locale, `NOTICE_TITLE_${kind}`) : ACT_LABELS[kind][locale];

function lines(locale: Locale, facts: Facts): string[] {
  const state = LIFE_CYCLE[facts.state].label;
  return [
    sentence(locale, facts),
    ...(facts.words === null ? [] : [message(locale, 'NOTICE_WORDS', { words: facts.words })]),
    message(locale, 'NOTICE_PROCEDURE', { procedure: facts.procedure }),
    message(locale, 'NOTICE_STATE', { stateVi: state.vi, stateEn: state.en }),
    ...(facts.url === null ? [] : [message(locale, 'NOTICE_FOLLOW', { url: facts.url })]),
    message(locale, 'NOTICE_NO_REPLY'),
  ];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const paragraphs = (locale: Locale, facts: Facts): string =>
  `<div lang="${locale}">${lines(locale, facts)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('')}</div>`;

/** A mail: Vietnamese, then English. */
export const mailOf = (facts: Facts): Mail => ({
  subject: `${facts.code}: ${title('vi', facts.kind)} · ${title('en', facts.kind)}`,
  text: `${lines('vi', facts).join('\n')}\n\n--\n\n${lines('en', facts).join('\n')}\n`,
  html: `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${escaped(facts.code)}</title><body>${paragraphs('vi', facts)}<hr>${paragraphs('en', facts)}</body></html>`,
});

/** A short message, Vietnamese alone; without marks it takes one part where it would take three. */
export const smsOf = (facts: Facts, marks: boolean): string => {
  const text = sentence('vi', facts);
  return marks ? text : withoutMarks(text);
};
