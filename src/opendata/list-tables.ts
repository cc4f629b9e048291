import type { AgencyView, FieldView } from '../registry/catalogue/views.ts';
import type { OpenDay } from './open-day.ts';
import { agencyRecord, type AgencyRecord, fieldRecord, type FieldRecord } from './records.ts';
import { type Table, tableOf } from './table.ts';
import { words } from './words.ts';

export const AGENCIES: Table = tableOf<AgencyView, AgencyRecord>({
  name: 'agencies',
  title: words('Cơ quan', 'Agencies'),
  about: words('Mỗi dòng một cơ quan đang tồn tại trong ngày.', 'One row for each agency that exists on the day.'),
  key: ['uri'],
  columns: [
    { name: 'uri', type: 'anyURI', meaning: words('Địa chỉ không đổi', 'Permanent address'), value: ({ uri }) => uri },
    {
      name: 'code',
      type: 'string',
      meaning: words('Mã định danh trong ngày, như H50.12', 'Identifier code on the day, such as H50.12'),
      value: ({ code }) => code,
    },
    { name: 'name', type: 'string', meaning: words('Tên', 'Name, Vietnamese'), value: ({ name }) => name },
    { name: 'nameEn', type: 'string', meaning: words('Tên tiếng Anh', 'Name, English'), value: (row) => row.nameEn },
    {
      name: 'level',
      type: 'string',
      meaning: words('Cấp: MINISTRY, PROVINCE, DISTRICT, COMMUNE', 'Level: MINISTRY, PROVINCE, DISTRICT, COMMUNE'),
      value: ({ level }) => level,
    },
    {
      name: 'oneStopMode',
      type: 'string',
      meaning: words(
        'Bộ phận một cửa: NONE (không), ONE_STOP (một cửa), INTERLINKED (một cửa liên thông)',
        'One-stop desk: NONE, ONE_STOP, INTERLINKED',
      ),
      value: ({ oneStopMode }) => oneStopMode,
    },
    {
      name: 'parentUri',
      type: 'anyURI',
      meaning: words('Địa chỉ của cơ quan cấp trên', 'Address of the agency above it'),
      value: ({ parent }) => parent?.uri ?? null,
    },
    {
      name: 'validFrom',
      type: 'date',
      meaning: words('Ngày đầu tiên tồn tại, nếu biết', 'First day of its existence, where known'),
      value: ({ validFrom }) => validFrom,
    },
    {
      name: 'validTo',
      type: 'date',
      meaning: words('Ngày đầu tiên không còn tồn tại', 'First day on which it no longer exists'),
      value: ({ validTo }) => validTo,
    },
    { name: 'phone', type: 'string', meaning: words('Điện thoại', 'Telephone'), value: ({ phone }) => phone },
    { name: 'address', type: 'string', meaning: words('Địa chỉ', 'Address'), value: ({ address }) => address },
    {
      name: 'demo',
      type: 'boolean',
      meaning: words('Có phải dữ liệu minh họa không', 'Whether it is demo data'),
      value: ({ demo }) => demo,
    },
    {
      name: 'demoNote',
      type: 'string',
      meaning: words('Dữ liệu minh họa thay cho điều gì', 'What demo data stands for'),
      value: ({ demoNote }) => demoNote,
    },
  ],
  items: ({ agencies }) => agencies,
  rowsOf: (agency, _day, at) => [agencyRecord(agency, at)],
});

/** How many procedures in force each field has, by its id. */
export const perField = ({ inForce }: OpenDay): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { procedure } of inForce) {
    const id = procedure.field?.id ?? '';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
};

export const FIELDS: Table = tableOf<{ readonly field: FieldView; readonly procedures: number }, FieldRecord>({
  name: 'fields',
  title: words('Lĩnh vực', 'Fields'),
  about: words(
    'Mỗi dòng một lĩnh vực mà thủ tục được xếp vào.',
    'One row for each field that procedures are grouped by.',
  ),
  key: ['slug'],
  columns: [
    { name: 'slug', type: 'string', meaning: words('Mã lĩnh vực', 'Code of the field'), value: ({ slug }) => slug },
    { name: 'uri', type: 'anyURI', meaning: words('Địa chỉ không đổi', 'Permanent address'), value: ({ uri }) => uri },
    { name: 'name', type: 'string', meaning: words('Tên', 'Name, Vietnamese'), value: ({ name }) => name },
    { name: 'nameEn', type: 'string', meaning: words('Tên tiếng Anh', 'Name, English'), value: (row) => row.nameEn },
    {
      name: 'procedures',
      type: 'integer',
      meaning: words('Số thủ tục đang có hiệu lực', 'Procedures in force'),
      value: ({ procedures }) => procedures,
    },
  ],
  items: (day) => {
    const counts = perField(day);
    return day.fields.map((field) => ({ field, procedures: counts.get(field.id) ?? 0 }));
  },
  rowsOf: ({ field, procedures }, _day, at) => [fieldRecord(field, procedures, at)],
});
