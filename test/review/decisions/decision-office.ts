import { askPool, askUnit } from '../../../src/db/ask.ts';
import type { Viewer } from '../../../src/identity/viewer.ts';
import type { Verdict } from '../../../src/registry/procedure.entity.ts';
import { procedureCreate, versionDraft, versionUpdate } from '../../../src/registry/draft.commands.ts';
import { type CatalogueDifference, replayCatalogue } from '../../../src/registry/enactment/replay-catalogue.ts';
import { versionPublish } from '../../../src/registry/publication.commands.ts';
import { apply, type Recommended } from '../../../src/review/recommendation/history.ts';
import { plainContent, type RecommendationContent } from '../../../src/review/recommendation/content.ts';
import { writeEvents } from '../../../src/review/recommendation/write-events.ts';
import { AGENCY, COMPLETE, FIELD, type Office, openOffice } from '../../registry/registry-office.ts';

/** People, procedures in force and approved recommendations on them. */
export interface DecisionOffice {
  readonly office: Office;
  readonly reformer: Viewer;
  readonly approver: Viewer;
  /** Whoever signs: wrote and approved nothing. */
  readonly signer: Viewer;
  /** A procedure in force since 15 January 2025. */
  inForce(at?: string): Promise<Known>;
  /** A new procedure that is a draft only. */
  draftOnly(): Promise<Known>;
  /** Opens the next draft with other words. */
  draftNext(procedure: Known, at?: string, steps?: string): Promise<void>;
  /** An approved recommendation; its id. */
  approved(procedure: Known, verdict: Verdict, more?: Partial<RecommendationContent>, at?: string): Promise<string>;
  /** Number, state and days of its versions. */
  versions(procedure: Known): Promise<readonly string[]>;
  stateOf(recommendationId: string): Promise<string>;
  /** What the log of the catalogue says otherwise than its rows. */
  differences(): Promise<readonly CatalogueDifference[]>;
  close(): Promise<void>;
}

export interface Known {
  readonly id: string;
  readonly code: string;
}

export const BEFORE = '2026-02-02T09:00:00+07:00';

export async function openDecisionOffice(): Promise<DecisionOffice> {
  const office = await openOffice();
  const [reformer, approver, signer] = await Promise.all([
    office.person('reformer', 'REFORMER'),
    office.person('approver', 'APPROVER'),
    office.person('signer', 'APPROVER'),
  ]);
  let number = 500_000;
  const create = async (at: string): Promise<Known> => {
    number += 1;
    const code = `1.${number}`;
    const { procedureId } = await procedureCreate(office.act(reformer, at), {
      code,
      field: FIELD,
      agency: AGENCY,
      content: COMPLETE,
    });
    return { id: procedureId, code };
  };
  return {
    office,
    reformer,
    approver,
    signer,
    draftOnly: () => create(BEFORE),
    inForce: async (at = BEFORE) => {
      const known = await create(at);
      await versionPublish(office.act(approver, at), {
        procedureCode: known.code,
        number: 1,
        version: 1,
        decisionNumber: '1/QĐ-UBND',
        announcedOn: '2025-01-05',
        effectiveOn: '2025-01-15',
      });
      return known;
    },
    draftNext: async ({ code }, at = BEFORE, steps = 'Bước 1: nộp hồ sơ trực tuyến.') => {
      const { number: next } = await versionDraft(office.act(reformer, at), code);
      await versionUpdate(office.act(reformer, at), {
        procedureCode: code,
        number: next,
        version: 1,
        content: { steps },
      });
    },
    approved: async ({ id: procedureId }, verdict, more = {}, at = BEFORE) => {
      const id = office.ids.uuid();
      const content = {
        ...plainContent(verdict, 'Giảm giấy tờ'),
        ...(verdict === 'KEEP' ? {} : { authority: 'PROVINCE' as const }),
        ...more,
      };
      const acts = [
        ['DRAFTED', reformer],
        ['SUBMITTED', reformer],
        ['APPROVED', approver],
      ] as const;
      await office.db.fork().transactional(async (tx) => {
        let now: Recommended | null = null;
        for (const [index, [kind, { accountId }]] of acts.entries()) {
          const event = {
            sequence: index + 1,
            kind,
            at: new Date(at),
            accountId,
            content: kind === 'DRAFTED' ? content : null,
            note: null,
          };
          now = apply(now, event);
          const about = { subject: 'PROCEDURE', procedureId, formId: null, requirementId: null } as const;
          const write = { ...about, roundId: null, itemId: null, previousId: null, ordinal: 1 };
          await writeEvents(askUnit(tx), [
            { recommendationId: id, event, becomes: now, about: write, itemVersion: null },
          ]);
        }
      });
      return id;
    },
    versions: async ({ id }) => {
      const rows = await office.query<{ line: string }>(
        `select concat_ws(' ', number, state, valid_from, valid_to, decision_number, end_decision_number) as line
         from procedure_version where procedure_id = $1 order by number`,
        [id],
      );
      return rows.map(({ line }) => line);
    },
    stateOf: async (id) => {
      const [row] = await office.query<{ state: string }>('select state from recommendation where id = $1', [id]);
      return row?.state ?? 'none';
    },
    differences: async () => {
      const found: CatalogueDifference[] = [];
      await replayCatalogue(askPool(office.db.pool), (difference) => found.push(difference));
      return found;
    },
    close: () => office.close(),
  };
}

export const DECISION = {
  number: '99/QĐ-UBND',
  title: 'Quyết định công bố',
  issuer: 'Chủ tịch Ủy ban nhân dân tỉnh',
  signedOn: '2026-02-20',
  announcedOn: '2026-02-24',
  effectiveOn: '2026-06-01',
} as const;
