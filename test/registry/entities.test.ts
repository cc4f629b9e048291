import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOffice, type Office } from './registry-office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

interface Column {
  readonly table_name: string;
  readonly column_name: string;
  readonly type: string;
  readonly nullable: boolean;
}

/** The same type by the names that the mapper and PostgreSQL give it. */
const NAMES: Readonly<Record<string, string>> = {
  int: 'integer',
  'timestamptz(0)': 'timestamp with time zone',
  timestamptz: 'timestamp with time zone',
  'date(0)': 'date',
  bigserial: 'bigint',
};

test('what the entities believe of the tables is what the migrations made', async () => {
  const columns = await office.query<Column>(
    `select c.relname as table_name, a.attname as column_name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable
     from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
       and a.attgenerated = ''`,
  );
  const made = new Map(columns.map((column) => [`${column.table_name}.${column.column_name}`, column]));
  const disagreements: string[] = [];
  const believed = new Set<string>();
  const tables = new Set<string>();
  for (const meta of office.db.orm.getMetadata().getAll().values()) {
    tables.add(meta.tableName);
    for (const property of Object.values(meta.properties)) {
      for (const [at, field] of (property.fieldNames ?? []).entries()) {
        const name = `${meta.tableName}.${field}`;
        const type = property.columnTypes[at] ?? '';
        believed.add(name);
        const column = made.get(name);
        if (column === undefined) disagreements.push(`${name}: no such column`);
        else if (column.type !== (NAMES[type] ?? type)) disagreements.push(`${name}: ${type} is ${column.type}`);
        else if (column.nullable !== (property.nullable ?? false))
          disagreements.push(`${name}: nullable ${column.nullable}`);
      }
    }
  }
  for (const [name, column] of made) {
    // The desk writes some columns of its tables by statements of its own; the registry's are all in entities.
    if (tables.has(column.table_name) && !column.table_name.startsWith('application') && !believed.has(name))
      disagreements.push(`${name}: in no entity`);
  }
  expect(disagreements).toEqual([]);
  expect(believed.size).toBeGreaterThan(150);
});
