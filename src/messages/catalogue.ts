import { en } from './en/index.ts';
import type { Locale } from './locale.ts';
import { vi } from './vi/index.ts';

/** Key of a text: the stable code of a problem, or the name of a label. */
export type MessageKey = keyof typeof vi;

/** Values for the places in braces. */
export type MessageParams = Readonly<Record<string, string | number>>;

const catalogues: Readonly<Record<Locale, Readonly<Record<MessageKey, string>>>> = { vi, en };

/**
 * The text in the reader's language, `{place}` filled from `params`; a place without a value stays as it is. A place
 * `{state:ROUND_STATE}` is filled with the words that the catalogue has for the value, such as those of `ROUND_STATE_OPEN`.
 */
export const message = (locale: Locale, key: MessageKey, params: MessageParams = {}): string =>
  catalogues[locale][key].replaceAll(/\{(\w+)(?::(\w+))?\}/gu, (place, name: string, words?: string) => {
    const value = String(params[name] ?? place);
    const label = words === undefined ? value : `${words}_${value}`;
    return words !== undefined && isMessageKey(label) ? catalogues[locale][label] : value;
  });

/** Whether a code has a text. */
export const isMessageKey = (code: string): code is MessageKey => Object.hasOwn(vi, code);
