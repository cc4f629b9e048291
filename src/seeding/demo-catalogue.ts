import { DEMO_AGENCIES } from '../../seeds/demo/agencies.ts';
import { NATIONAL_FIELDS } from '../../seeds/demo/national/index.ts';
import { REPORT_SERVICES } from '../../seeds/demo/report-services.ts';
import { TITLE_FIELDS } from '../../seeds/demo/titles/index.ts';
import type { LegalDocumentContent } from '../registry/version-content.ts';
import { documentsOf } from './demo-documents.ts';
import { nationalProcedures } from './demo-national.ts';
import { plannedTitles } from './demo-plan.ts';
import type { PlannedTitle } from './demo-plan.ts';
import { serviceProcedure } from './demo-services.ts';
import type { DemoCatalogue, DemoField, DemoProcedure, DemoRound } from './demo-shapes.ts';
import { wordListProcedure } from './demo-versions.ts';
import { shuffled } from './steady-choice.ts';

/**
 * What the catalogue is made to count, ended procedures and successors included (report I.2.2.a). Forms and
 * requirements are the rows of each procedure's newest version; an ended procedure's left the list with it, so the
 * rows of the versions in force are as many. Every form has a code, and every requirement words, of its own.
 */
export const CATALOGUE_COUNTS = { procedures: 1731, forms: 944, requirements: 981 } as const;

const ROUND: DemoRound = {
  key: 'round-de-an-30',
  name: 'Đợt rà soát minh họa theo khuôn Đề án 30',
  openedOn: '2025-01-02',
  closedOn: '2026-09-30',
  note: 'Dữ liệu minh họa: con số được dựng cho khớp báo cáo 143-BC/TU, ngày là giả định',
};

const newest = ({ versions }: DemoProcedure) => versions.at(-1)?.content;

const countParts = (procedures: readonly DemoProcedure[], part: 'forms' | 'requirements'): number =>
  procedures.reduce((sum, procedure) => sum + (newest(procedure)?.[part].length ?? 0), 0);

/**
 * Gives `total` parts out over the codes in a steady order: so many that get `most`, so many that get one less, and
 * so on down to one; the rest get none.
 */
function sharesOf(
  codes: readonly string[],
  part: string,
  total: number,
  richer: readonly number[],
): ReadonlyMap<string, number> {
  const order = shuffled(codes, (code) => `${part} ${code}`);
  const shares = new Map<string, number>();
  let left = total;
  let next = 0;
  const give = (each: number, times: number): void => {
    for (const code of order.slice(next, next + times)) shares.set(code, each);
    next += times;
    left -= each * times;
  };
  for (const [index, times] of richer.entries()) give(richer.length + 1 - index, times);
  if (left < 0 || next + left > order.length)
    throw new RangeError(`${total} ${part} do not go over ${order.length} procedures`);
  give(1, left);
  return shares;
}

const isOpen = ({ fate }: PlannedTitle): boolean => fate !== 'ABOLISHED' && fate !== 'REPLACED';

/** The whole demo catalogue. A pure function of the data in seeds/demo: the same values every time and everywhere. */
export function demoCatalogue(): DemoCatalogue {
  const fields: readonly DemoField[] = [...TITLE_FIELDS, ...NATIONAL_FIELDS].map(({ id, name, nameEn, agencyKey }) => ({
    id,
    name,
    nameEn,
    agencyKey,
  }));
  const names = new Map(DEMO_AGENCIES.map(({ key, name }) => [key, name]));
  const nameOf = (key: string): string => names.get(key) ?? key;
  const documents = new Map(fields.map((field, index) => [field.id, documentsOf(field, index + 1)]));
  const basisOf = (fieldId: string): readonly LegalDocumentContent[] => documents.get(fieldId) ?? [];

  const national = nationalProcedures();
  const services = REPORT_SERVICES.map((service) =>
    serviceProcedure(service, nameOf(service.agencyKey), basisOf(service.fieldId)),
  );
  const fixed = [...national, ...services];
  const planned = plannedTitles(
    CATALOGUE_COUNTS.procedures - fixed.length,
    services.length + 1,
    national.length,
    services.length,
  );
  const open = planned.filter(isOpen).map(({ code }) => code);
  const forms = sharesOf(open, 'forms', CATALOGUE_COUNTS.forms - countParts(fixed, 'forms'), [110]);
  const requirements = sharesOf(
    open,
    'requirements',
    CATALOGUE_COUNTS.requirements - countParts(fixed, 'requirements'),
    [60, 180],
  );
  const listed = planned.map((each) =>
    wordListProcedure(each, {
      code: each.code,
      forms: forms.get(each.code) ?? 0,
      requirements: requirements.get(each.code) ?? 0,
      agencyName: nameOf(each.title.field.agencyKey),
      documents: basisOf(each.title.field.id),
    }),
  );
  return { agencies: DEMO_AGENCIES, fields, procedures: [...services, ...listed, ...national], round: ROUND };
}
