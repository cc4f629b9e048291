import type { BothLanguages } from '../calendar/calendar-data.ts';
import { civilDate, type CivilDate, civilMinute } from '../calendar/civil-date.ts';
import type { Effect, Ground, LimitOrigin } from './clock-policy.ts';
import type { CalendarMove, WaitingSpan } from './clock-reading.ts';
import type { Explanation } from './explanation.ts';
import type { Left } from './limit-clock.ts';
import { sourceIn } from './source-words.ts';
import type { TimeLimit, TimeUnit } from './time-limit.ts';

export type Language = keyof BothLanguages;

const day = (date: CivilDate): string => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;

const clockTime = (minute: number): string => {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
};

const time = (instant: Date): string => {
  const { day: onDay, minute } = civilMinute(instant);
  return `${clockTime(minute)} ${day(civilDate(onDay))}`;
};

const UNITS = {
  WORKING_DAY: { vi: 'ngày làm việc', en: 'working days' },
  CALENDAR_DAY: { vi: 'ngày', en: 'days' },
  MONTH: { vi: 'tháng', en: 'months' },
  WORKING_HOUR: { vi: 'giờ làm việc', en: 'working hours' },
  SAME_DAY: { vi: 'trong ngày', en: 'within the day' },
} as const satisfies Record<TimeUnit, BothLanguages>;

const LEFT_UNITS = {
  WORKING_DAY: UNITS.WORKING_DAY,
  CALENDAR_DAY: UNITS.CALENDAR_DAY,
  WORKING_MINUTE: { vi: 'phút làm việc', en: 'working minutes' },
} as const satisfies Record<Left['unit'], BothLanguages>;

const GROUNDS = {
  DOCUMENTS: { vi: 'chờ bổ sung giấy tờ', en: 'papers awaited' },
  PAYMENT: { vi: 'chờ thực hiện nghĩa vụ tài chính', en: 'payment awaited' },
  STOP: { vi: 'dừng xử lý', en: 'stopped by decision' },
  OPINION: { vi: 'lấy ý kiến cơ quan khác', en: "another agency's opinion asked" },
  SITE_VISIT: { vi: 'kiểm tra thực địa', en: 'site visit' },
} as const satisfies Record<Ground, BothLanguages>;

const EFFECTS = {
  RESTART: { vi: 'không tính, sau đó tính lại từ đầu', en: 'not counted, then counted anew from the start' },
  NEW_LIMIT: { vi: 'không tính, sau đó tính theo thời hạn mới', en: 'not counted, then a new limit runs' },
  SUSPEND: { vi: 'không tính, sau đó tính tiếp phần còn lại', en: 'not counted, then what was left runs on' },
  CONTINUE: { vi: 'vẫn tính', en: 'counted' },
} as const satisfies Record<Effect['kind'], BothLanguages>;

const LATE = { vi: 'vẫn tính vì hồ sơ đã quá hạn', en: 'counted, the file being late already' };

/** Ways to hand in; any other word is shown as it is. */
const CHANNELS: Readonly<Record<string, BothLanguages>> = {
  DIRECT: { vi: 'trực tiếp', en: 'in person' },
  ONLINE: { vi: 'trực tuyến', en: 'online' },
  POST: { vi: 'bưu chính công ích', en: 'by post' },
};

const PROMISES = {
  COMMITTED: { vi: 'Thời hạn cam kết', en: 'Committed limit' },
  STATUTORY: { vi: 'Thời hạn theo quy định', en: 'Statutory limit' },
} as const;

const amount = ({ amount: number, unit }: TimeLimit, language: Language): string =>
  unit === 'SAME_DAY' ? UNITS.SAME_DAY[language] : `${number} ${UNITS[unit][language]}`;

function originWords({ procedureCode, versionNumber, channel, caseName }: LimitOrigin, language: Language): string {
  const vi = language === 'vi';
  const parts = [
    `${vi ? 'thủ tục' : 'procedure'} ${procedureCode}`,
    `${vi ? 'phiên bản' : 'version'} ${versionNumber}`,
    CHANNELS[channel]?.[language] ?? channel,
  ];
  if (caseName !== null) parts.push(`${vi ? 'trường hợp' : 'case'} ${caseName}`);
  return parts.join(', ');
}

function limitSentence({ limit, promise, origin, startedAt }: Explanation, language: Language): string {
  const vi = language === 'vi';
  if (limit === null || startedAt === null) return vi ? 'Không có thời hạn giải quyết.' : 'There is no time limit.';
  const name = promise === null ? (vi ? 'Thời hạn' : 'Limit') : PROMISES[promise][language];
  const where = origin === null ? '' : ` (${originWords(origin, language)})`;
  return `${name} ${amount(limit, language)}${where}, ${vi ? 'tính từ' : 'counted from'} ${time(startedAt)}.`;
}

function spanSentence(span: WaitingSpan, language: Language): string {
  const vi = language === 'vi';
  const until = span.to === null ? (vi ? 'đến nay' : 'until now') : `${vi ? 'đến' : 'to'} ${time(span.to)}`;
  const effect = span.late ? LATE[language] : EFFECTS[span.effect][language];
  return `${vi ? 'Từ' : 'From'} ${time(span.from)} ${until}: ${GROUNDS[span.ground][language]}, ${effect} (${sourceIn(span.source, language)}).`;
}

function endSentence({ dueAt, left, limit }: Explanation, language: Language): string | null {
  const vi = language === 'vi';
  if (dueAt !== null) return `${vi ? 'Hạn trả kết quả' : 'Due'}: ${time(dueAt)}.`;
  if (limit === null || left === null) return null;
  const rest = `${left.amount} ${LEFT_UNITS[left.unit][language]}`;
  return vi ? `Đồng hồ đang dừng, còn ${rest}.` : `The clock stands, ${rest} left.`;
}

function nextDaySentence({ nextDay }: Explanation, language: Language): string | null {
  if (nextDay === null) return null;
  const source = nextDay.source === null ? '' : ` (${sourceIn(nextDay.source, language)})`;
  const after = clockTime(nextDay.after);
  return language === 'vi'
    ? `Tính từ sau ${after} nên hạn là ngày làm việc tiếp theo${source}.`
    : `Counted from after ${after}, so due on the next working day${source}.`;
}

function moveSentence({ at, before, after }: CalendarMove, language: Language): string {
  const [from, to] = [before, after].map((due) => (due === null ? '–' : time(due)));
  return language === 'vi'
    ? `${time(at)}: lịch nghỉ thay đổi, hạn chuyển từ ${from} sang ${to}.`
    : `${time(at)}: the calendar changed, due moved from ${from} to ${to}.`;
}

/** Which calendar, in words; its fingerprint tells two of the same notice apart. */
function calendarSentence({ notice: { year, source }, calendarVersion }: Explanation, language: Language): string {
  const vi = language === 'vi';
  const by =
    source === null
      ? vi
        ? `tính theo quy tắc ngày lễ, chưa có thông báo năm ${year}`
        : `by the rules of holidays, no notice for ${year} yet`
      : `${vi ? 'theo' : 'by'} ${sourceIn(source, language)} (${year})`;
  return `${vi ? 'Lịch làm việc' : 'Working calendar'}: ${by} [${calendarVersion}].`;
}

/** An explanation in sentences: the limit, the days skipped, what was awaited and calendar moves in order of time, the end, and how certain it is. */
export function explainIn(explanation: Explanation, language: Language): readonly string[] {
  const vi = language === 'vi';
  const { skipped, spans, calendarMoves, provisionalYears } = explanation;
  const sentences = [limitSentence(explanation, language)];
  const nextDay = nextDaySentence(explanation, language);
  if (nextDay !== null) sentences.push(nextDay);
  if (skipped.length > 0) {
    const days = skipped.map(({ date, reason }) => `${day(date)} (${reason.text[language]})`).join(', ');
    sentences.push(`${vi ? 'Không tính các ngày nghỉ' : 'Days off not counted'}: ${days}.`);
  }
  const happened = [
    ...spans.map((span) => ({ at: span.from, words: spanSentence(span, language) })),
    // A change that moved nothing explains nothing.
    ...calendarMoves
      .filter(({ before, after }) => before?.getTime() !== after?.getTime())
      .map((move) => ({ at: move.at, words: moveSentence(move, language) })),
  ];
  sentences.push(...happened.toSorted((a, b) => a.at.getTime() - b.at.getTime()).map(({ words }) => words));
  const end = endSentence(explanation, language);
  if (end !== null) sentences.push(end);
  if (provisionalYears.length > 0) {
    const years = provisionalYears.join(', ');
    sentences.push(
      vi
        ? `Tạm tính: chưa có thông báo nghỉ lễ, Tết năm ${years}.`
        : `Provisional: there is no notice of days off yet for ${years}.`,
    );
  }
  sentences.push(calendarSentence(explanation, language));
  return sentences;
}
