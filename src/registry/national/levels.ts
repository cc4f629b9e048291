import type { AgencyLevel, Audience } from '../version-content.ts';
import type { Observation, Tally } from './finding.ts';
import { presentText } from './text.ts';

const LEVELS: Readonly<Record<string, AgencyLevel | null>> = {
  'cấp bộ': 'MINISTRY',
  'cấp tỉnh': 'PROVINCE',
  'cấp huyện': 'DISTRICT',
  'cấp xã': 'COMMUNE',
  // Known, but no level of the glossary: state companies, notaries, bodies outside the four levels.
  'cơ quan khác': null,
};

/** Cooperatives count as business, as the portal's own lists do; Vietnamese abroad are citizens (*ours*). */
const AUDIENCES: Readonly<Record<string, Audience>> = {
  'công dân việt nam': 'CITIZEN',
  'người việt nam định cư ở nước ngoài': 'CITIZEN',
  'người nước ngoài': 'FOREIGNER',
  'người nước ngoài cư trú tại việt nam': 'FOREIGNER',
  'doanh nghiệp': 'BUSINESS',
  'doanh nghiệp việt nam': 'BUSINESS',
  'doanh nghiệp có vốn đầu tư nước ngoài': 'BUSINESS',
  'hợp tác xã': 'BUSINESS',
  'tổ chức (không bao gồm doanh nghiệp, htx)': 'ORGANISATION',
  'tổ chức nước ngoài': 'ORGANISATION',
  'tổ chức đảng': 'ORGANISATION',
  'cán bộ, công chức, viên chức': 'OFFICIAL',
  'đảng viên': 'OTHER',
};

export interface Vocabulary<Word> {
  readonly words: readonly Word[];
  readonly tally: Tally;
  readonly observations: readonly Observation[];
}

const readList = <Word>(
  text: string,
  field: string,
  problem: Observation['problem'],
  known: (printed: string) => Word | null | undefined,
  separator: RegExp,
): Vocabulary<Word> => {
  const printed = (presentText(text)?.split(separator) ?? []).map((word) => word.trim()).filter((word) => word !== '');
  const words = printed.map((word) => [word, known(word.toLowerCase())] as const);
  const unknown = words.flatMap(([word, meaning]) => (meaning === undefined ? [word] : []));
  return {
    words: [...new Set(words.flatMap(([, meaning]) => (meaning === undefined || meaning === null ? [] : [meaning])))],
    tally: { total: printed.length, understood: printed.length - unknown.length },
    observations: unknown.map((word) => ({ field, place: '', problem, understood: false, text: word, kept: word })),
  };
};

/** `cap_thuc_hien`: "Cấp bộ, Cấp tỉnh". */
export const levelsOf = (text: string): Vocabulary<AgencyLevel> =>
  readList(text, 'cap_thuc_hien', 'LEVEL_NOT_UNDERSTOOD', (word) => LEVELS[word], /,\s*/u);

/** `doi_tuong_thuc_hien`: words that hold commas of their own, each beginning with a capital. */
export const audiencesOf = (text: string): Vocabulary<Audience> =>
  readList(
    text,
    'doi_tuong_thuc_hien',
    'AUDIENCE_NOT_UNDERSTOOD',
    (word) => AUDIENCES[word],
    /,\s*(?=\p{Lu})(?!HTX\))/u,
  );
