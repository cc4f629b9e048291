import { describe, expect, it } from 'vitest';
import { parseCivilDate } from '../../../src/calendar/civil-date.ts';
import { snapshotFor } from '../../../src/registry/catalogue/snapshot.ts';
import { versionOn } from '../../../src/registry/catalogue/views-on.ts';
import { agency, catalogue, catalogueOf, procedure, simple, terms, version } from './rows.ts';

const on = (date: string) => parseCivilDate(date);

describe('a snapshot on a day', () => {
  const data = catalogue({
    agencies: [
      agency('province', {
        codes: [
          { code: '000.00.00.H50', validFrom: null, validTo: '2018-01-01' },
          { code: 'H50', validFrom: '2018-01-01', validTo: null },
        ],
      }),
      agency('district', { level: 'DISTRICT', parentId: 'province', validTo: '2025-07-01' }),
    ],
    procedures: [
      procedure('1.000001', 'Tên trong bảng thủ tục', { agencyId: 'province', rawCode: '1.000001.000.00.00.H50' }),
      procedure('1.000002', 'Thủ tục đã hết hiệu lực'),
      procedure('1.000003', 'Thủ tục sắp có hiệu lực'),
      procedure('1.000004', 'Bản thảo'),
    ],
    versions: [
      version('1.000001', 2, {
        title: 'Tên mới',
        validFrom: '2026-07-01',
        timeLimits: [
          { kind: 'STATUTORY', channel: null, case: null, unit: 'WORKING_DAY', min: 20, max: 20, note: null },
        ],
        terms: [
          terms('early', '2026-07-01', { validTo: '2026-09-01' }),
          terms('late', '2026-09-01', {
            timeLimits: [
              { kind: 'COMMITTED', channel: null, case: null, unit: 'WORKING_DAY', min: 7, max: 7, note: null },
            ],
            agencies: [{ agencyId: 'district', role: 'RECEIVING' }],
          }),
        ],
      }),
      version('1.000001', 1, { title: 'Tên cũ', state: 'SUPERSEDED', validTo: '2026-07-01' }),
      version('1.000002', 1, { title: 'Đã hết', state: 'ENDED', validTo: '2026-01-01' }),
      version('1.000003', 1, { title: 'Sắp có', validFrom: '2027-01-01' }),
    ],
    links: [{ predecessorId: 'id of 1.000002', successorId: 'id of 1.000001' }],
  });

  it('shows the version and title in force, and the newest title where none is', () => {
    const title = (code: string, date: string) => snapshotFor(data, on(date)).procedureByCode(code)?.title;
    expect(title('1.000001', '2026-06-30')).toBe('Tên cũ');
    expect(title('1.000001', '2026-07-01')).toBe('Tên mới');
    expect(title('1.000002', '2026-07-01')).toBe('Đã hết');
    expect(title('1.000003', '2026-07-01')).toBe('Sắp có');
  });

  it('knows the status on the day', () => {
    const status = (code: string, date: string) => snapshotFor(data, on(date)).procedureByCode(code)?.status;
    expect(status('1.000001', '2026-07-01')).toBe('IN_FORCE');
    expect(status('1.000001', '2019-12-31')).toBe('UPCOMING');
    expect(status('1.000002', '2025-12-31')).toBe('IN_FORCE');
    expect(status('1.000002', '2026-01-01')).toBe('ENDED');
    expect(status('1.000003', '2026-12-31')).toBe('UPCOMING');
    expect(status('1.000003', '2027-01-01')).toBe('IN_FORCE');
    expect(status('1.000004', '2026-07-01')).toBe('DRAFT');
  });

  it('answers what was in force on any other day', () => {
    const found = snapshotFor(data, on('2026-11-20')).procedureByCode('1.000001');
    if (found === null) throw new Error('the procedure is in the data');
    expect(versionOn(found, '2026-06-30')?.number).toBe(1);
    expect(versionOn(found, '2026-07-01')?.number).toBe(2);
    expect(versionOn(found, '2019-12-31')).toBeNull();
    expect(found.versions.map((each) => each.number)).toEqual([2, 1]);
  });

  it('lays the overlay of the day over the version', () => {
    const shown = (date: string) => snapshotFor(data, on(date)).procedureByCode('1.000001')?.currentVersion;
    expect(shown('2026-08-31')?.localTerms?.id).toBe('early');
    expect(shown('2026-08-31')?.timeLimits.map((limit) => limit.max)).toEqual([20]);
    expect(shown('2026-09-01')?.localTerms?.id).toBe('late');
    expect(shown('2026-09-01')?.timeLimits.map((limit) => [limit.kind, limit.max])).toEqual([
      ['STATUTORY', 20],
      ['COMMITTED', 7],
    ]);
    expect(shown('2026-09-01')?.localTerms?.agencies[0]?.agency.parent?.id).toBe('province');
    expect(shown('2026-06-30')?.localTerms).toBeNull();
  });

  it('gives agencies the code of the day, and lists those that exist', () => {
    expect(snapshotFor(data, on('2017-12-31')).agency('province')?.code).toBe('000.00.00.H50');
    const today = snapshotFor(data, on('2025-06-30'));
    expect(today.agency('province')?.code).toBe('H50');
    expect(today.agenciesToday().map(({ id }) => id)).toEqual(['province', 'district']);
    expect(today.agenciesToday('DISTRICT').map(({ id }) => id)).toEqual(['district']);
    expect(snapshotFor(data, on('2025-07-01')).agenciesToday('DISTRICT')).toEqual([]);
    expect(snapshotFor(data, on('2025-07-01')).agency('district')?.name).toBe('district');
  });

  it('survives agencies that are each above the other', () => {
    const circle = [agency('a', { parentId: 'b' }), agency('b', { parentId: 'a' }), agency('c', { parentId: 'c' })];
    const snapshot = snapshotFor(catalogue({ agencies: circle }), on('2026-01-01'));
    expect(snapshot.agencies.length).toBe(3);
    expect(snapshot.agency('c')?.parent).toBeNull();
  });

  it('finds a procedure by its code in any printed form, and links it with what it replaced', () => {
    const snapshot = snapshotFor(data, on('2026-11-20'));
    for (const code of ['1.000001', '1000001', ' 1 000001', '1.000001.000.00.00.h50']) {
      expect(snapshot.procedureByCode(code)?.code).toBe('1.000001');
    }
    expect(snapshot.procedureByCode('1.999999')).toBeNull();
    expect(snapshot.procedureByCode('khai sinh')).toBeNull();
    expect(snapshot.procedureByCode('1.000001')?.predecessors.map(({ code }) => code)).toEqual(['1.000002']);
    expect(snapshot.procedureByCode('1.000002')?.successors[0]).toBe(snapshot.procedure('id of 1.000001'));
    expect(snapshot.version('1.000001 v1')?.title).toBe('Tên cũ');
  });

  it('keeps its search index while titles stay, and not when the day brings another title', () => {
    const before = snapshotFor(data, on('2026-06-29'));
    const nextDay = snapshotFor(data, on('2026-06-30'), before);
    expect(nextDay.reusable.index).toBe(before.reusable.index);
    const renamed = snapshotFor(data, on('2026-07-01'), nextDay);
    expect(renamed.reusable.index).not.toBe(before.reusable.index);
    expect(renamed.list({ search: 'ten moi' }).nodes.map(({ code }) => code)).toEqual(['1.000001']);
    expect(renamed.list({ search: 'ten cu' }).nodes).toEqual([]);
    const other = { ...data, synonyms: [{ phrase: 'biệt danh', terms: ['tên mới'] }] };
    expect(snapshotFor(other, on('2026-07-01'), renamed).list({ search: 'biet danh' }).totalCount).toBe(1);
  });
});

describe('lists', () => {
  const fields = [
    { id: 'f1', slug: 'ho-tich', name: 'Hộ tịch', nameEn: null },
    { id: 'f2', slug: 'xay-dung', name: 'Xây dựng', nameEn: null },
  ];
  const data = catalogueOf(
    [
      simple(
        '1',
        'Đăng ký A',
        { fieldId: 'f1', agencyId: 'x', reviewStatus: 'KEEP' },
        { levels: ['COMMUNE'], channels: ['DIRECT', 'ONLINE'] },
      ),
      simple(
        '2',
        'Đăng ký B',
        { fieldId: 'f1', agencyId: 'y', reviewStatus: 'AMEND' },
        { levels: ['COMMUNE', 'PROVINCE'], channels: ['DIRECT'] },
      ),
      simple('3', 'Cấp phép C', { fieldId: 'f2', agencyId: 'x', reviewStatus: 'AMEND' }, { audiences: ['BUSINESS'] }),
      simple(
        '4',
        'Cấp phép D',
        { fieldId: 'f2', agencyId: 'x' },
        { state: 'ENDED', validTo: '2021-01-01', levels: ['PROVINCE'] },
      ),
    ],
    { fields, agencies: [agency('x'), agency('y')] },
  );
  const withDraft = {
    ...data,
    procedures: [...data.procedures, procedure('5', 'Đăng ký bản thảo', { fieldId: 'f1' })],
  };
  const snapshot = snapshotFor(withDraft, on('2026-11-20'));
  const codes = (request: Parameters<typeof snapshot.list>[0]) => snapshot.list(request).nodes.map(({ code }) => code);

  it('are in the order of titles and show ended procedures, but no drafts unless asked for', () => {
    expect(codes({})).toEqual(['3', '4', '1', '2']);
    expect(codes({ drafts: true })).toEqual(['3', '4', '1', '2', '5']);
    expect(codes({ drafts: true, status: 'DRAFT' })).toEqual(['5']);
    expect(codes({ status: 'DRAFT' })).toEqual([]);
    expect(codes({ search: 'ban thao' })).toEqual([]);
    expect(snapshot.procedures.map(({ code }) => code)).toEqual(['3', '4', '1', '2']);
  });

  it('can be filtered by each thing and by several at once', () => {
    expect(codes({ field: 'f1' })).toEqual(['1', '2']);
    expect(codes({ agency: 'x' })).toEqual(['3', '4', '1']);
    expect(codes({ level: 'PROVINCE' })).toEqual(['4', '2']);
    expect(codes({ channel: 'ONLINE' })).toEqual(['1']);
    expect(codes({ audience: 'BUSINESS' })).toEqual(['3']);
    expect(codes({ reviewStatus: ['KEEP', 'AMEND'] })).toEqual(['3', '1', '2']);
    expect(codes({ reviewStatus: [] })).toEqual(['3', '4', '1', '2']);
    expect(codes({ status: 'ENDED' })).toEqual(['4']);
    expect(codes({ search: 'dang ky', agency: 'y' })).toEqual(['2']);
    expect(codes({ field: 'no such field' })).toEqual([]);
  });

  it('count each facet under all the other filters and the search', () => {
    const { facets, totalCount } = snapshot.list({ field: 'f1', reviewStatus: ['AMEND'] });
    expect(totalCount).toBe(1);
    expect(facets.fields).toEqual([
      { key: 'f1', label: 'Hộ tịch', count: 1 },
      { key: 'f2', label: 'Xây dựng', count: 1 },
    ]);
    expect(facets.reviewStatuses).toEqual([
      { key: 'AMEND', label: null, count: 1 },
      { key: 'KEEP', label: null, count: 1 },
    ]);
    expect(facets.agencies).toEqual([{ key: 'y', label: 'y', count: 1 }]);
    const searched = snapshot.list({ search: 'cap phep' }).facets;
    expect(searched.statuses.map(({ key, count }) => [key, count])).toEqual([
      ['ENDED', 1],
      ['IN_FORCE', 1],
    ]);
    expect(searched.reviewStatuses.map(({ key }) => key)).toContain('UNDECIDED');
    expect(snapshot.list({}).facets.channels.map(({ key, count }) => [key, count])).toEqual([
      ['DIRECT', 2],
      ['ONLINE', 1],
    ]);
  });
});
