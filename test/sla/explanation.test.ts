import { describe, expect, it } from 'vitest';
import { foldClock } from '../../src/sla/clock.ts';
import { freezeTerms } from '../../src/sla/clock-policy.ts';
import { deadline } from '../../src/sla/deadline.ts';
import { explainClock, explainDeadline } from '../../src/sla/explanation.ts';
import { explainIn } from '../../src/sla/explanation-words.ts';
import { calendar, history, local, policies, termsAt, workingDays } from './support.ts';

describe('a deadline explains itself', () => {
  it('without an application', () => {
    const answer = deadline({ receivedAt: local('2026-12-30 09:00'), limit: workingDays(3), calendar, policies });
    expect(explainIn(explainDeadline(answer, calendar, policies), 'en')).toEqual([
      'Limit 3 working days, counted from 09:00 30/12/2026.',
      'Days off not counted: 01/01/2027 (New Year), 02/01/2027 (Saturday), 03/01/2027 (Sunday).',
      'Due: 17:00 05/01/2027.',
      'Provisional: there is no notice of days off yet for 2027.',
      `Working calendar: by the rules of holidays, no notice for 2027 yet [${calendar.version}].`,
    ]);
  });

  it('with the limit of its version, what was awaited and what is left', () => {
    const terms = freezeTerms({
      receivedAt: local('2026-03-02 09:00'),
      limits: { statutory: workingDays(10), committed: workingDays(5) },
      policies,
      origin: { procedureCode: '1.013236', versionNumber: 2, channel: 'DIRECT', caseName: null },
    });
    const acts = history(['2026-03-02 09:00', 'RECEIVED'], ['2026-03-04 10:00', 'PAYMENT_REQUESTED']);
    const explanation = explainClock(foldClock({ acts, terms, calendar }), terms, calendar, policies);
    expect(explanation).toMatchObject({ promise: 'COMMITTED', provisionalYears: [], left: { amount: 3 } });
    expect(explainIn(explanation, 'vi')).toEqual([
      'Thời hạn cam kết 5 ngày làm việc (thủ tục 1.013236, phiên bản 2, trực tiếp), tính từ 09:00 02/03/2026.',
      'Từ 10:00 04/03/2026 đến nay: chờ thực hiện nghĩa vụ tài chính, không tính, sau đó tính tiếp phần còn lại (thuế, phí, lệ phí; mọi chế độ).',
      'Đồng hồ đang dừng, còn 3 ngày làm việc.',
      `Lịch làm việc: theo thông báo nghỉ lễ, Tết của năm (2026) [${calendar.version}].`,
    ]);
  });

  it('skips what was off in every stretch that it ran, and nothing of the stretches that it stood', () => {
    const terms = termsAt('2026-03-06 09:00', workingDays(5));
    const acts = history(
      ['2026-03-06 09:00', 'RECEIVED'],
      ['2026-03-09 10:00', 'STOPPED'],
      ['2026-03-20 10:00', 'RESUMED'],
    );
    const { skipped } = explainClock(foldClock({ acts, terms, calendar }), terms, calendar, policies);
    expect(skipped.map(({ date }) => date)).toEqual(['2026-03-07', '2026-03-08', '2026-03-21', '2026-03-22']);
  });

  it('that there is no limit', () => {
    const terms = termsAt('2026-03-06 09:00', null);
    const reading = foldClock({ acts: history(['2026-03-06 09:00', 'RECEIVED']), terms, calendar });
    expect(explainIn(explainClock(reading, terms, calendar, policies), 'vi')[0]).toBe('Không có thời hạn giải quyết.');
  });

  it.each([
    ['2026-03-04 15:00', null],
    [
      '2026-03-04 15:01',
      'Tính từ sau 15:00 nên hạn là ngày làm việc tiếp theo (hộ tịch, chứng thực: giải quyết trong ngày, nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo).',
    ],
    // A day off is said among those.
    ['2026-03-07 16:00', null],
  ])('received within the day at %s', (at, sentence) => {
    const receivedAt = local(at);
    const limit = { amount: 1, unit: 'SAME_DAY' } as const;
    const answer = deadline({ receivedAt, limit, calendar, policies });
    const terms = termsAt(at, limit);
    const reading = foldClock({ acts: history([at, 'RECEIVED']), terms, calendar });
    for (const explained of [
      explainDeadline(answer, calendar, policies),
      explainClock(reading, terms, calendar, policies),
    ])
      expect(explainIn(explained, 'vi').find((line) => line.includes('tiếp theo')) ?? null).toBe(sentence);
  });

  it('in order of time, and with sources in the language of the reader', () => {
    const terms = termsAt('2026-03-06 09:00', workingDays(10));
    const acts = history(
      ['2026-03-06 09:00', 'RECEIVED'],
      ['2026-03-09 10:00', 'DOCUMENTS_REQUESTED'],
      ['2026-03-10 10:00', 'DOCUMENTS_SUPPLIED'],
      ['2026-03-16 10:00', 'STOPPED'],
      ['2026-03-17 10:00', 'RESUMED'],
    );
    const move = { at: local('2026-03-12 08:00'), calendarVersion: 'x', clearedLateness: false };
    const moved = { ...move, before: local('2026-03-20 17:00'), after: local('2026-03-23 17:00') };
    const reading = { ...foldClock({ acts, terms, calendar }), calendarMoves: [moved] };
    const explained = explainClock(reading, terms, calendar, policies);
    const lines = explainIn(explained, 'vi');
    const starts = lines.filter((line) => /^(?:Từ \d|\d)/u.test(line)).map((line) => /\d\d\/03/u.exec(line)?.[0]);
    expect(starts).toEqual(['09/03', '12/03', '16/03']);
    expect(lines.join('\n')).toContain('thay NĐ 61/2018 (giữ quy định cũ, chưa đối chiếu văn bản)');
    expect(lines.join('\n')).not.toMatch(/replaces|unverified/u);
    expect(explainIn(explained, 'en').join('\n')).toContain('replaces NĐ 61/2018');
  });
});
