import type { Verdict } from '../../src/registry/procedure.entity.ts';
import { plainContent, type RecommendationContent } from '../../src/review/recommendation/content.ts';
import { AGENCY, FIELD, type Office } from '../registry/registry-office.ts';

let number = 400_000;

/** A published procedure of the test's own, with so many forms and requirements. */
export async function procedureIn(
  office: Office,
  { forms = 0, requirements = 0, agency = AGENCY }: { forms?: number; requirements?: number; agency?: string } = {},
): Promise<{ readonly id: string; readonly versionId: string; readonly code: string }> {
  number += 1;
  const code = `1.${number}`;
  const [id, versionId] = [office.ids.uuid(), office.ids.uuid()];
  await office.query(
    `insert into procedure (id, code, title, field_id, agency_id) values ($1, $2, 'Thủ tục mẫu', $3, $4)`,
    [id, code, FIELD, agency],
  );
  await office.query(
    `insert into procedure_version (id, procedure_id, number, state, title, valid_from, announced_on, effective_on, decision_number)
     values ($1, $2, 1, 'DRAFT', 'Thủ tục mẫu', '2025-01-01', '2024-12-20', '2025-01-01', '1/QĐ-UBND')`,
    [versionId, id],
  );
  await office.query(
    `insert into form (id, version_id, position, code, name)
     select gen_random_uuid(), $1, n, 'M' || n, 'Tờ khai ' || n from generate_series(1, $2::int) n`,
    [versionId, forms],
  );
  await office.query(
    `insert into requirement (id, version_id, position, text)
     select gen_random_uuid(), $1, n, 'Phù hợp quy hoạch ' || n from generate_series(1, $2::int) n`,
    [versionId, requirements],
  );
  await office.query(`update procedure_version set state = 'PUBLISHED' where id = $1`, [versionId]);
  return { id, versionId, code };
}

/** An open draft of the next version. */
export const draftOf = (office: Office, procedureId: string): Promise<unknown> =>
  office.query(
    `insert into procedure_version (id, procedure_id, number, state, title) values ($1, $2, 2, 'DRAFT', 'Thủ tục mẫu')`,
    [office.ids.uuid(), procedureId],
  );

/** An open round with an item for each of so many procedures. */
export async function roundIn(
  office: Office,
  size: number,
): Promise<{ readonly roundId: string; readonly items: readonly Item[] }> {
  const roundId = office.ids.uuid();
  await office.query(
    `insert into review_round (id, name, starts_on, state) values ($1, 'Đợt mẫu', '2026-03-01', 'OPEN')`,
    [roundId],
  );
  const items: Item[] = [];
  for (let position = 1; position <= size; position += 1) {
    const { id: procedureId, versionId, code } = await procedureIn(office);
    const itemId = office.ids.uuid();
    await office.query(
      `insert into review_item (id, round_id, subject, procedure_id, version_id, position, label, folded)
       values ($1, $2, 'PROCEDURE', $3, $4, $5, 'Thủ tục mẫu', 'thu tuc mau')`,
      [itemId, roundId, procedureId, versionId, position],
    );
    items.push({ itemId, procedureId, code });
  }
  return { roundId, items };
}

export interface Item {
  readonly itemId: string;
  readonly procedureId: string;
  readonly code: string;
}

/** What a recommendation may say that lacks nothing. */
export const saying = (verdict: Verdict, more: Partial<RecommendationContent> = {}): RecommendationContent => ({
  ...plainContent(verdict, 'Giảm giấy tờ'),
  ...(verdict === 'KEEP' ? {} : { authority: 'PROVINCE' as const }),
  ...(verdict === 'ABOLISH' ? { act: '9/2026/QĐ-UBND', endsOn: '2026-06-01' } : {}),
  ...more,
});
