import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { namedUuid } from '../../src/ids.ts';
import { refusalIn } from '../../src/registry/database-refusals.ts';
import { type Office, openOffice } from './registry-office.ts';

let office: Office;
const PROCEDURE = namedUuid('guarded procedure');
const PUBLISHED = namedUuid('guarded version 1');
const DRAFT = namedUuid('guarded version 2');

beforeAll(async () => {
  office = await openOffice();
  await office.query(`insert into procedure (id, code, title) values ($1, '1.400000', 'Thủ tục')`, [PROCEDURE]);
  await office.query(`insert into procedure_version (id, procedure_id, number, title) values ($1, $2, 1, 'Một')`, [
    PUBLISHED,
    PROCEDURE,
  ]);
  await office.query(`insert into requirement (id, version_id, position, text) values ($1, $2, 0, 'Điều kiện')`, [
    namedUuid('requirement'),
    PUBLISHED,
  ]);
  await office.query(
    `update procedure_version set state = 'PUBLISHED', valid_from = '2026-01-01', announced_on = '2026-01-01',
       effective_on = '2026-01-01', decision_number = '1' where id = $1`,
    [PUBLISHED],
  );
  await office.query(`insert into procedure_version (id, procedure_id, number, title) values ($1, $2, 2, 'Hai')`, [
    DRAFT,
    PROCEDURE,
  ]);
});
afterAll(() => office.close());

/** What a refusal of the database is for the person. */
const refusedAs = async (sql: string, values: unknown[] = []): Promise<string | null> => {
  const thrown: unknown = await office.query(sql, values).then(
    () => new Error('the database did not refuse'),
    (error: unknown) => error,
  );
  const problem = refusalIn(thrown);
  if (problem === null) throw thrown;
  return problem.code;
};

describe('PostgreSQL itself, with the rights of the server', () => {
  test('refuses two versions of a procedure on one day', async () => {
    const publish = `update procedure_version set state = 'PUBLISHED', valid_from = $2, announced_on = '2026-01-01',
      effective_on = '2026-01-01', decision_number = '2' where id = $1`;
    expect(await refusedAs(publish, [DRAFT, '2026-06-01'])).toBe('VALIDITY_OVERLAPS');
    expect(await refusedAs(publish, [DRAFT, '2026-01-01'])).toBe('VALIDITY_OVERLAPS');
  });

  test('refuses a published version without its decision', async () => {
    await expect(
      office.query(`update procedure_version set state = 'PUBLISHED' where id = $1`, [DRAFT]),
    ).rejects.toThrow(/check constraint/u);
  });

  test.each([
    [`update procedure_version set title = 'Khác' where id = $1`],
    [`update procedure_version set valid_from = '2025-01-01' where id = $1`],
    [`update procedure_version set state = 'DRAFT' where id = $1`],
    [`delete from procedure_version where id = $1`],
    [`update requirement set text = 'Khác' where version_id = $1`],
    [`delete from requirement where version_id = $1`],
    [`insert into fee (id, version_id, position, amount) values (gen_random_uuid(), $1, 0, 1)`],
  ])('keeps a published version frozen: %s', async (sql) => {
    expect(await refusedAs(sql, [PUBLISHED])).toBe('VERSION_FROZEN');
  });

  test('refuses a part that moves from a draft into a published version', async () => {
    await office.query(
      `insert into requirement (id, version_id, position, text) values (gen_random_uuid(), $1, 0, 'x')`,
      [DRAFT],
    );
    const move = `update requirement set version_id = '${PUBLISHED}' where version_id = $1`;
    await expect(office.query(move, [DRAFT])).rejects.toThrow(/frozen/u);
  });

  test('refuses a second draft', async () => {
    const insert = `insert into procedure_version (id, procedure_id, number, title) values (gen_random_uuid(), $1, 3, 'Ba')`;
    expect(await refusedAs(insert, [PROCEDURE])).toBe('CONCURRENT_CHANGE');
  });

  test('refuses two overlays on one day', async () => {
    const insert = `insert into local_terms (id, version_id, valid_from) values (gen_random_uuid(), $1, $2)`;
    await office.query(insert, [PUBLISHED, '2026-02-01']);
    expect(await refusedAs(insert, [PUBLISHED, '2026-03-01'])).toBe('CONCURRENT_CHANGE');
  });

  test.each(['application_event', 'recommendation', 'local_terms', 'procedure', 'agency'])(
    'lets the server delete nothing of %s',
    async (table) => {
      await expect(office.query(`delete from ${table}`)).rejects.toThrow(/permission denied/u);
    },
  );

  test('lets the server change no event', async () => {
    await expect(office.query(`update application_event set kind = 'RECEIVED'`)).rejects.toThrow(/permission denied/u);
    await expect(office.query('truncate application_event')).rejects.toThrow(/permission denied/u);
  });
});
