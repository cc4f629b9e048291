import type { Channel, FeeContent, TimeLimitContent, TimeUnit } from '../version-content.ts';
import { FEE_TOKEN, feeCell, feeLines, feesInNote, namesAFee } from './fee-cell.ts';
import type { FeeCell } from './fee-cell.ts';
import type { Observation, Tally } from './finding.ts';
import { presentText } from './text.ts';

/**
 * `cach_thuc_thuc_hien`: a table of channel, time, fee and description, flattened with its cells run together:
 * `Trực tuyến5 Ngày làm việcMiễn phí(ghi chú)mô tảTrực tiếp…`. A channel may have several rows.
 */
const FIELD = 'cach_thuc_thuc_hien';
const HEADING = 'Hình thức nộpThời gianPhí, lệ phíMô tả';
const CHANNELS: Readonly<Record<string, Channel>> = {
  'Trực tiếp': 'DIRECT',
  'Trực tuyến': 'ONLINE',
  'Dịch vụ bưu chính': 'POST',
};
/** "Giờ" is read as hours of work: the glossary has no other hour (*ours*); from 24 on a person should look. */
const UNITS: Readonly<Record<string, TimeUnit>> = {
  'Ngày làm việc': 'WORKING_DAY',
  Ngày: 'CALENDAR_DAY',
  Giờ: 'WORKING_HOUR',
  Tháng: 'MONTH',
};

const NAMES = Object.keys(CHANNELS).join('|');
/** A row begins with a channel that runs straight into a number, or into words that run into a fee. */
const ROW_START = new RegExp(`(${NAMES})(?=\\d|Không có thông tin|\\p{Lu}[^\\d(\\n]{0,80}?${FEE_TOKEN})`, 'gu');
const WITH_UNIT = new RegExp(`^(\\d{1,4}) (Ngày làm việc|Ngày|Giờ|Tháng)(?=${FEE_TOKEN})`, 'u');
const WITHOUT_UNIT = /^(\d{1,4})(?=Miễn phí|Không có thông tin)/u;
const FUSED = /^\d[\d.,]* ?(?:VNĐ|Việt Nam Đồng|USD)/u;
const NO_TIME = new RegExp(`^Không có thông tin(?=${FEE_TOKEN})`, 'u');
const NO_TIME_IN_WORDS = new RegExp(`^Không (?:quy định|phải|có)[^\\d(\\n]{0,80}?(?=${FEE_TOKEN})`, 'u');

/** One row of the table, with everything that stood in it. */
interface Row {
  readonly channel: Channel;
  readonly limit: Pick<TimeLimitContent, 'min' | 'max' | 'unit'> | null;
  readonly limitUnderstood: boolean;
  /** Words in place of a time ("Không quy định"). */
  readonly timeWords: string | null;
  readonly fee: FeeCell | null;
  readonly fused: string | null;
  readonly raw: string;
}

export interface ChannelTable {
  readonly channels: readonly Channel[];
  readonly timeLimits: readonly TimeLimitContent[];
  readonly fees: readonly FeeContent[];
  /** What the description column says, channel by channel, one line each; null where it says nothing. */
  readonly submission: string | null;
  readonly tallies: Readonly<Record<'channelRows' | 'timeLimits' | 'fees', Tally>>;
  readonly observations: readonly Observation[];
}

const NO_LIMIT = { min: null, max: null, unit: null } as const;

const readRow = (channel: Channel, raw: string): Row => {
  const row = { channel, raw, timeWords: null, fused: null };
  const unit = WITH_UNIT.exec(raw) ?? WITHOUT_UNIT.exec(raw);
  if (unit !== null) {
    const amount = Number(unit[1]);
    const limit = { min: amount, max: amount, unit: UNITS[unit[2] ?? ''] ?? null };
    return { ...row, limit, limitUnderstood: true, fee: feeCell(raw.slice(unit[0].length)) };
  }
  const none = NO_TIME.exec(raw) ?? NO_TIME_IN_WORDS.exec(raw);
  if (none !== null) {
    const timeWords = presentText(none[0]);
    return { ...row, timeWords, limit: null, limitUnderstood: true, fee: feeCell(raw.slice(none[0].length)) };
  }
  // Is "120,000 VNĐ" 1 and 20,000, or 120,000? Nobody can tell, so neither is taken.
  const fused = FUSED.exec(raw)?.[0] ?? null;
  const fee = fused === null ? null : feeCell(raw);
  return { ...row, limit: NO_LIMIT, limitUnderstood: false, fused, fee };
};

const plainNumber = (value: number): string => `0?${value}`;
/** True where the description gives the same number in working days and never in plain days. */
const unitBesideAnother = (row: Row): boolean => {
  if (row.limit?.unit !== 'CALENDAR_DAY' || row.limit.max === null || row.fee === null) return false;
  const number = plainNumber(row.limit.max);
  const text = row.fee.description;
  return (
    new RegExp(`(?<!\\d)${number}\\s*(?:\\([^)]*\\)\\s*)?ngày làm việc`, 'iu').test(text) &&
    !new RegExp(`(?<!\\d)${number}\\s*(?:\\([^)]*\\)\\s*)?ngày(?! làm việc)`, 'iu').test(text)
  );
};

const limitOf = (row: Row): TimeLimitContent | null => {
  if (row.limit === null) return null;
  const words = row.limitUnderstood ? presentText(row.fee?.description ?? '') : (row.fused ?? row.raw);
  return { kind: 'STATUTORY', channel: row.channel, caseName: null, ...row.limit, note: words };
};

/** What stands beside "Miễn phí" and says that something is to be paid; null where nothing does. */
const feeNamedBeside = (fee: FeeCell): string | null => {
  const words = [fee.note, feeLines(fee.description)].filter((part) => part !== null).join('\n');
  return fee.kind === 'FREE' && namesAFee(words) ? words : null;
};

const feesOf = (row: Row): readonly FeeContent[] => {
  const base = { channel: row.channel, caseName: null, flag: null } as const;
  const { fee } = row;
  if (fee === null) return [{ ...base, amount: null, note: row.raw }];
  const inBrackets = fee.note === null ? '' : `(${fee.note})`;
  if (row.fused !== null) return [{ ...base, amount: null, note: `${row.fused}${inBrackets}` }];
  const further = fee.note === null ? [] : feesInNote(fee.note).map((other) => Object.assign({ ...base }, other));
  switch (fee.kind) {
    case 'ABSENT':
      return fee.note === null ? [] : [{ ...base, amount: null, note: fee.note }];
    case 'FREE': {
      const named = feeNamedBeside(fee);
      return [
        { ...base, amount: 0, note: fee.note ?? named, flag: named === null ? null : 'FREE_BESIDE_A_FEE' },
        ...further,
      ];
    }
    case 'DONG':
      return [{ ...base, amount: fee.amount, note: fee.note }, ...further];
    case 'FOREIGN':
    case 'NOT_UNDERSTOOD':
      return [{ ...base, amount: null, note: `${fee.printed}${inBrackets === '' ? '' : ` ${inBrackets}`}` }];
    default:
      return fee.kind satisfies never;
  }
};

const feeUnderstood = (row: Row): boolean =>
  row.fused === null && row.fee !== null && row.fee.kind !== 'NOT_UNDERSTOOD' && row.fee.closed;

const observe = (row: Row, place: string): readonly Observation[] => {
  const seen: Observation[] = [];
  const see = (problem: Observation['problem'], understood: boolean, text: string, kept: string): void => {
    seen.push({ field: FIELD, place, problem, understood, text, kept });
  };
  const { fee, limit } = row;
  if (row.fused !== null) see('FUSED_DIGITS', false, row.fused, row.fused);
  else if (!row.limitUnderstood) see('LIMIT_NOT_UNDERSTOOD', false, row.raw, row.raw);
  if (fee === null) {
    if (row.limitUnderstood) see('FEE_NOT_UNDERSTOOD', false, row.raw, row.raw);
    return seen;
  }
  if (fee.kind === 'NOT_UNDERSTOOD' && row.fused === null) see('FEE_NOT_UNDERSTOOD', false, fee.printed, fee.printed);
  if (!fee.closed) see('NOTE_NOT_CLOSED', false, fee.note ?? '', fee.note ?? '');
  const named = feeNamedBeside(fee);
  if (named !== null) see('FREE_BESIDE_A_FEE', true, `${fee.printed}(${named})`, '0');
  if (fee.kind === 'DONG' && fee.amount !== null && fee.amount < 1000 && row.fused === null)
    see('FEE_VERY_SMALL', true, `${fee.printed}${fee.note === null ? '' : `(${fee.note})`}`, String(fee.amount));
  if (unitBesideAnother(row)) see('UNIT_BESIDE_ANOTHER', true, fee.description, `${limit?.max ?? ''} CALENDAR_DAY`);
  if (limit?.unit === 'WORKING_HOUR' && limit.max !== null && limit.max >= 24)
    see('HOURS_OF_A_DAY', true, `${limit.max} Giờ`, `${limit.max} WORKING_HOUR`);
  return seen;
};

const LABELS: Readonly<Record<Channel, string>> = {
  DIRECT: 'Trực tiếp',
  ONLINE: 'Trực tuyến',
  POST: 'Dịch vụ bưu chính',
};

/** Descriptions by channel; channels with the same words share a line. */
const submissionOf = (rows: readonly Row[]): string | null => {
  const byWords = new Map<string, Set<Channel>>();
  for (const row of rows)
    for (const words of [row.timeWords, row.fee?.description ?? null])
      if (words !== null && words !== '') byWords.set(words, (byWords.get(words) ?? new Set()).add(row.channel));
  const lines = [...byWords].map(([words, on]) => `${[...on].map((channel) => LABELS[channel]).join(', ')}: ${words}`);
  return lines.length === 0 ? null : lines.join('\n');
};

const severalLimits = (rows: readonly Row[]): readonly Observation[] =>
  Object.values(CHANNELS).flatMap((channel) => {
    const own = rows.filter((row) => row.channel === channel && row.limit !== null && row.limitUnderstood);
    const limits = new Set(own.map((row) => `${row.limit?.max ?? ''} ${row.limit?.unit ?? ''}`.trim()));
    if (limits.size < 2) return [];
    const text = [...limits].join(' | ');
    return [{ field: FIELD, place: channel, problem: 'SEVERAL_LIMITS', understood: true, text, kept: text } as const];
  });

const distinct = <T>(values: readonly T[]): readonly T[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

const unread = (problem: Observation['problem'], text: string): ChannelTable => ({
  channels: [],
  timeLimits: [],
  fees: [],
  submission: text === '' ? null : text,
  tallies: {
    channelRows: { total: 1, understood: 0 },
    timeLimits: { total: 1, understood: 0 },
    fees: { total: 1, understood: 0 },
  },
  observations: [{ field: FIELD, place: '', problem, understood: false, text, kept: text }],
});

const NOTHING: ChannelTable = {
  ...unread('EMPTY_CELL', ''),
  tallies: {
    channelRows: { total: 0, understood: 0 },
    timeLimits: { total: 0, understood: 0 },
    fees: { total: 0, understood: 0 },
  },
  observations: [],
};

/**
 * Reads the whole table. A text that cannot be split counts as one row that was not understood and stands
 * whole in `submission`.
 */
export const channelTable = (text: string): ChannelTable => {
  if (text === '') return unread('EMPTY_CELL', '');
  if (presentText(text) === null) return NOTHING;
  if (!text.startsWith(HEADING)) return unread('NOT_A_TABLE', text);
  const body = text.slice(HEADING.length);
  if (presentText(body) === null) return NOTHING;
  const starts = [...body.matchAll(ROW_START)];
  const first = starts[0];
  if (first === undefined) return unread('ROW_NOT_UNDERSTOOD', body);
  const rows = starts.flatMap((start, at) => {
    const channel = CHANNELS[start[1] ?? ''];
    const next = starts[at + 1]?.index ?? body.length;
    return channel === undefined ? [] : [readRow(channel, body.slice(start.index + start[0].length, next).trim())];
  });
  const stray = body.slice(0, first.index).trim();
  const strayRow: readonly Observation[] =
    stray === ''
      ? []
      : [{ field: FIELD, place: 'before row 1', problem: 'STRAY_TEXT', understood: false, text: stray, kept: stray }];
  const extra = stray === '' ? 0 : 1;
  const fees = rows.flatMap(feesOf);
  const count = (rowsUnderstood: (row: Row) => boolean): Tally => ({
    total: rows.length + extra,
    understood: rows.filter(rowsUnderstood).length,
  });
  const submission = submissionOf(rows);
  return {
    channels: distinct(rows.map((row) => row.channel)),
    timeLimits: distinct(rows.map(limitOf).filter((limit) => limit !== null)),
    fees: distinct(fees),
    submission: stray === '' ? submission : [stray, submission].filter((part) => part !== null).join('\n'),
    tallies: {
      channelRows: count((row) => row.limitUnderstood && feeUnderstood(row)),
      timeLimits: count((row) => row.limitUnderstood),
      fees: count(feeUnderstood),
    },
    observations: [
      ...strayRow,
      ...rows.flatMap((row, at) => observe(row, `row ${at + 1}, ${row.channel}`)),
      ...severalLimits(rows),
    ],
  };
};
