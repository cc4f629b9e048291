import { minuteOfDay } from '../../src/calendar/sessions.ts';
import type { GroundRule, PolicyData, Regime } from '../../src/sla/clock-policy.ts';
import { CONTINUE, dated, groundRule, RESTART, SUSPEND } from '../../src/sla/policy-rows.ts';

/**
 * The grounds besides missing papers, the same in all regimes (domain 2.7). A site visit is part of the work unless sector
 * law says otherwise (*ours*).
 */
const otherGrounds: readonly GroundRule[] = [
  groundRule('PAYMENT', SUSPEND, 'thuế, phí, lệ phí; mọi chế độ'),
  groundRule('STOP', SUSPEND, 'mẫu 05; mọi chế độ'),
  groundRule('OPINION', CONTINUE, 'NĐ 61/2018/NĐ-CP Đ19.5; mọi chế độ'),
  groundRule('SITE_VISIT', CONTINUE, 'motcua; mọi chế độ'),
];

const regime = (
  id: string,
  [from, to]: readonly [string, string | null],
  source: string,
  bounds: { readonly times?: number; readonly withinWorkingDays?: readonly number[] },
): Regime =>
  dated(from, to, source, { id, rules: [groundRule('DOCUMENTS', RESTART, source, bounds), ...otherGrounds] });

/** The clock's rules as decrees set them, dated; the shape is that of the database rows. */
export const clockPolicies: PolicyData = {
  regimes: [
    regime(
      'QD-93-2007',
      ['2007-06-22', '2010-10-13'],
      'QĐ 93/2007/QĐ-TTg; that it restarts is ours, no number in the text at hand',
      {},
    ),
    regime('ND-63-2010', ['2010-10-14', '2018-06-20'], 'NĐ 63/2010/NĐ-CP Đ20', { times: 2 }),
    regime('ND-61-2018', ['2018-06-21', '2025-06-30'], 'NĐ 61/2018/NĐ-CP Đ19.4', { times: 1, withinWorkingDays: [3] }),
    regime('ND-118-2025', ['2025-07-01', null], 'NĐ 118/2025/NĐ-CP replaces NĐ 61/2018 (unverified, taken over)', {
      times: 1,
      withinWorkingDays: [3],
    }),
  ],
  sameDayCutoffs: [
    dated('1990-01-01', null, 'civil status and certification: within the day, after 15:00 the next working day', {
      minute: minuteOfDay('15:00'),
    }),
  ],
  dueSoon: [dated('1990-01-01', null, 'ours', { workingDays: 2 })],
  answers: [
    dated('2007-06-22', null, 'online submissions are answered within 8 working hours', {
      channel: 'ONLINE',
      limit: { amount: 8, unit: 'WORKING_HOUR' },
    }),
  ],
  apologies: [
    dated(
      '2007-06-22',
      null,
      'form 04: at the latest one working day before the due day, once; TT 01/2018, TT 03/2025; before them taken over',
      {
        workingDaysBefore: 1,
        times: 1,
      },
    ),
  ],
  extensions: [
    dated('2007-06-22', null, 'LEGAL_EXTENSION: decided a working day before at the latest; the cap is the version’s', {
      workingDaysBefore: 1,
      times: null,
    }),
  ],
};
