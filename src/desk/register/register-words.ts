import type { Channel } from '../../registry/version-content.ts';
import { foldText } from '../../registry/search/fold.ts';

/** How a past case ended. Refused is a result; what was never received is no case. */
export type PastOutcome = 'GRANTED' | 'REFUSED' | 'WITHDRAWN';

const OUTCOMES: Readonly<Record<PastOutcome | 'NOT_RECEIVED' | 'OPEN', readonly string[]>> = {
  GRANTED: [
    'da giai quyet',
    'giai quyet',
    'da cap',
    'cap',
    'dong y',
    'duoc cap',
    'chap thuan',
    'dat',
    'da tra',
    'hoan thanh',
    'granted',
    'resolved',
    'approved',
  ],
  REFUSED: [
    'khong dong y',
    'tu choi',
    'tu choi giai quyet',
    'khong du dieu kien',
    'khong cap',
    'khong chap thuan',
    'khong dat',
    'refused',
  ],
  WITHDRAWN: ['rut', 'rut ho so', 'da rut', 'cong dan rut', 'withdrawn'],
  NOT_RECEIVED: ['khong tiep nhan', 'tu choi tiep nhan', 'khong nhan', 'not received'],
  OPEN: ['dang giai quyet', 'dang xu ly', 'chua giai quyet', 'cho bo sung', 'open', 'in progress'],
};

const CHANNELS: Readonly<Record<Channel, readonly string[]>> = {
  DIRECT: ['truc tiep', 'tai mot cua', 'tai bo phan mot cua', 'direct'],
  ONLINE: ['truc tuyen', 'qua mang', 'online'],
  POST: ['buu chinh', 'buu chinh cong ich', 'buu dien', 'qua buu dien', 'post'],
};

const lookUp = <K extends string>(words: Readonly<Record<K, readonly string[]>>): ReadonlyMap<string, K> =>
  new Map((Object.keys(words) as K[]).flatMap((key) => words[key].map((word) => [word, key] as const)));

const outcomes = lookUp(OUTCOMES);
const channels = lookUp(CHANNELS);

/** What the word in the outcome's column means; null for one that is not known. */
export const outcomeOf = (text: string): keyof typeof OUTCOMES | null => outcomes.get(foldText(text)) ?? null;

export const channelOf = (text: string): Channel | null => channels.get(foldText(text)) ?? null;

/** For messages: one word of each kind. */
export const OUTCOME_WORDS = 'Đã giải quyết, Từ chối, Rút hồ sơ (granted, refused, withdrawn)';
export const CHANNEL_WORDS = 'Trực tiếp, Trực tuyến, Bưu chính (direct, online, post)';

/**
 * Letters of the old fonts of TCVN3 and VNI as they look once taken for Unicode: `¸` is á, `®` is đ, `¨` is ă. No name
 * and no address holds these signs.
 */
const OLD_FONT = /[¸¨®©«¬µ¶¹¾¼½»ª]/u;

export const isOldFont = (text: string): boolean => OLD_FONT.test(text);
