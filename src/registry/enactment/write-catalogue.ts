import type { Ask } from '../../db/ask.ts';
import type { Ids } from '../../ids.ts';
import type { CarriedTerms, TermsValidity } from '../local-terms.ts';
import { VERSION_LIFE } from '../validity.ts';
import type { LinkKind } from './catalogue-log.ts';

/** A draft that becomes the next version. */
export interface Publication {
  readonly procedureId: string;
  readonly versionId: string;
  readonly number: number;
  /** Id of the version that it closes; null for the first. */
  readonly closes: string | null;
  readonly decisionNumber: string;
  readonly announcedOn: string;
  readonly effectiveOn: string;
  readonly publicOn: string | null;
  /** Overlays that go on under it. */
  readonly carried: readonly CarriedTerms<TermsValidity & { readonly id: string }>[];
  /** Whether the procedure bears its title at once. */
  readonly retitles: boolean;
}

/** A version that ends without a next one. */
export interface Ending {
  readonly procedureId: string;
  readonly versionId: string;
  readonly number: number;
  readonly decisionNumber: string;
  readonly endsOn: string;
  /** Overlays that end with it. */
  readonly cut: readonly { readonly id: string; readonly validTo: string | null }[];
}

/** That one procedure takes the place of another. */
export interface Succession {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly linkKind: LinkKind;
  readonly decisionNumber: string;
  readonly onDay: string;
}

export interface CatalogueActs {
  readonly publications: readonly Publication[];
  readonly endings: readonly Ending[];
  readonly successions: readonly Succession[];
}

/** Who did it, and by which decision kept here; null where it is known by its number only. */
export interface ActedBy {
  readonly at: Date;
  readonly accountId: string | null;
  readonly decisionId: string | null;
}

/** An entry of the log as it is written; `before` is what undoing has to know. */
export interface LogEntry {
  readonly procedureId: string;
  readonly kind: 'PUBLISHED' | 'ENDED' | 'SUCCESSOR' | 'WITHDRAWN';
  readonly decisionNumber?: string | null;
  readonly versionId?: string;
  readonly number?: number;
  readonly onDay?: string | null;
  readonly announcedOn?: string;
  readonly publicOn?: string | null;
  readonly successorId?: string;
  readonly linkKind?: LinkKind;
  readonly undoes?: number;
  readonly note?: string;
  readonly before?: object;
}

/** What undoing a publication or an end has to know. */
export interface Before {
  /** Of the draft, which may name a ministry's decision. */
  readonly decisionNumber?: string | null;
  readonly closes?: string | null;
  readonly terms: readonly { readonly id: string; readonly validTo: string | null }[];
  readonly copies: readonly string[];
  /** Overlays that ended on that very day anyhow. */
  readonly ended: readonly string[];
}

/**
 * Carries out what was planned (validity.ts, local-terms.ts): rows and log together. The procedures must be locked and
 * the plans checked; a constant number of statements however many there are.
 */
export async function writeCatalogue(ask: Ask, ids: Ids, acts: CatalogueActs, by: ActedBy): Promise<void> {
  const publications = acts.publications.map((each) => ({
    ...each,
    copies: each.carried.map((carried) => ({ ...carried, id: ids.uuid() })),
  }));
  const ended = await endingAnyhow(ask, acts);
  const drafts = await writePublications(ask, publications, by);
  await writeEndings(ask, acts.endings);
  const links = await writeLinks(ask, acts.successions, by);
  await appendLog(
    ask,
    [
      ...publications.map(({ copies, carried, effectiveOn, ...each }): LogEntry => {
        const before: Before = {
          decisionNumber: drafts.get(each.versionId) ?? null,
          closes: each.closes,
          terms: carried
            .filter(({ closesOn }) => closesOn !== null)
            .map(({ terms: { id, validTo } }) => ({ id, validTo })),
          copies: copies.map(({ id }) => id),
          ended: ended.get(each.closes ?? '') ?? [],
        };
        return { ...each, kind: 'PUBLISHED', onDay: effectiveOn, before };
      }),
      ...acts.endings.map(({ endsOn, cut, ...each }): LogEntry => {
        const before: Before = { terms: cut, copies: [], ended: ended.get(each.versionId) ?? [] };
        return { ...each, kind: 'ENDED', onDay: endsOn, before };
      }),
      ...acts.successions
        .filter(({ predecessorId, successorId }) => links.has(`${predecessorId} ${successorId}`))
        .map(({ predecessorId, ...each }): LogEntry => ({ ...each, procedureId: predecessorId, kind: 'SUCCESSOR' })),
    ],
    by,
  );
}

/** Overlays whose own last day is that of the version, by version. */
async function endingAnyhow(
  ask: Ask,
  { publications, endings }: CatalogueActs,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await ask<{ id: string; versionId: string }>(
    `select t.id, t.version_id as "versionId" from local_terms t
     join jsonb_to_recordset(?::jsonb) as w("versionId" uuid, "onDay" date) on t.version_id = w."versionId" and t.valid_to = w."onDay"
     where t.withdrawn_at is null`,
    [
      JSON.stringify([
        ...publications.map(({ closes, effectiveOn }) => ({ versionId: closes, onDay: effectiveOn })),
        ...endings.map(({ versionId, endsOn }) => ({ versionId, onDay: endsOn })),
      ]),
    ],
  );
  const byVersion = Map.groupBy(rows, ({ versionId }) => versionId);
  return new Map([...byVersion].map(([versionId, terms]) => [versionId, terms.map(({ id }) => id)]));
}

type WithCopies = Publication & {
  readonly copies: readonly (Publication['carried'][number] & { readonly id: string })[];
};

/** Answers the decision numbers that the drafts bore, by version. */
async function writePublications(
  ask: Ask,
  publications: readonly WithCopies[],
  { accountId }: ActedBy,
): Promise<ReadonlyMap<string, string | null>> {
  if (publications.length === 0) return new Map();
  const rows = JSON.stringify(publications);
  const drafts = await ask<{ id: string; decisionNumber: string | null }>(
    `select id, decision_number as "decisionNumber" from procedure_version where id in (select "versionId" from jsonb_to_recordset(?::jsonb) as w("versionId" uuid))`,
    [rows],
  );
  // Closed first: the exclusion constraint looks at every statement, and both are open until then.
  await ask(
    `update procedure_version v set state = '${VERSION_LIFE.PUBLISHED.supersede}', valid_to = w."effectiveOn", version = v.version + 1
     from jsonb_to_recordset(?::jsonb) as w(closes uuid, "effectiveOn" date) where v.id = w.closes`,
    [rows],
  );
  await ask(
    `update procedure_version v set state = '${VERSION_LIFE.DRAFT.publish}', valid_from = w."effectiveOn", announced_on = w."announcedOn",
        effective_on = w."effectiveOn", public_on = w."publicOn", decision_number = w."decisionNumber", published_by = ?::uuid, version = v.version + 1
     from jsonb_to_recordset(?::jsonb) as w("versionId" uuid, "effectiveOn" date, "announcedOn" date, "publicOn" date, "decisionNumber" text)
     where v.id = w."versionId"`,
    [accountId, rows],
  );
  await ask(
    `update procedure p set title = v.title, version = p.version + 1
     from jsonb_to_recordset(?::jsonb) as w("versionId" uuid, retitles boolean) join procedure_version v on v.id = w."versionId"
     where w.retitles and p.id = v.procedure_id and p.title <> v.title`,
    [rows],
  );
  const copies = publications.flatMap(({ versionId, copies: list }) =>
    list.map(({ terms, ...copy }) => ({ ...copy, versionId, termsId: terms.id })),
  );
  if (copies.length > 0) await copyTerms(ask, JSON.stringify(copies));
  return new Map(drafts.map(({ id, decisionNumber }) => [id, decisionNumber]));
}

/** Closes the overlays that run and begins them anew under the next version, with the same agencies. */
async function copyTerms(ask: Ask, copies: string): Promise<void> {
  await ask(
    `update local_terms t set valid_to = w."closesOn", version = t.version + 1
     from jsonb_to_recordset(?::jsonb) as w("termsId" uuid, "closesOn" date) where t.id = w."termsId" and w."closesOn" is not null`,
    [copies],
  );
  await ask(
    `insert into local_terms (id, version_id, valid_from, valid_to, decision_number, time_limits, fees, steps, set_by, demo)
     select w.id, w."versionId", w."validFrom", w."validTo", t.decision_number, t.time_limits, t.fees, t.steps, t.set_by, t.demo
     from jsonb_to_recordset(?::jsonb) as w(id uuid, "termsId" uuid, "versionId" uuid, "validFrom" date, "validTo" date)
     join local_terms t on t.id = w."termsId"`,
    [copies],
  );
  await ask(
    `insert into local_agency (local_terms_id, agency_id, role) select w.id, a.agency_id, a.role
     from jsonb_to_recordset(?::jsonb) as w(id uuid, "termsId" uuid) join local_agency a on a.local_terms_id = w."termsId"`,
    [copies],
  );
}

async function writeEndings(ask: Ask, endings: readonly Ending[]): Promise<void> {
  if (endings.length === 0) return;
  await ask(
    `update procedure_version v set state = '${VERSION_LIFE.PUBLISHED.end}', valid_to = w."endsOn", end_decision_number = w."decisionNumber", version = v.version + 1
     from jsonb_to_recordset(?::jsonb) as w("versionId" uuid, "endsOn" date, "decisionNumber" text) where v.id = w."versionId"`,
    [JSON.stringify(endings)],
  );
  const cut = endings.flatMap(({ cut: terms, endsOn }) => terms.map(({ id }) => ({ id, endsOn })));
  if (cut.length === 0) return;
  await ask(
    `update local_terms t set valid_to = w."endsOn", version = t.version + 1
     from jsonb_to_recordset(?::jsonb) as w(id uuid, "endsOn" date) where t.id = w.id`,
    [JSON.stringify(cut)],
  );
}

/** Links that are new; one that was there stays as it was. */
async function writeLinks(
  ask: Ask,
  successions: readonly Succession[],
  { decisionId }: ActedBy,
): Promise<ReadonlySet<string>> {
  if (successions.length === 0) return new Set();
  const rows = await ask<{ link: string }>(
    `insert into procedure_link (predecessor_id, successor_id, kind, decision_number, on_day, decision_id)
     select "predecessorId", "successorId", "linkKind", "decisionNumber", "onDay", ?::uuid
     from jsonb_to_recordset(?::jsonb) as w("predecessorId" uuid, "successorId" uuid, "linkKind" text, "decisionNumber" text, "onDay" date)
     on conflict do nothing returning predecessor_id || ' ' || successor_id as link`,
    [decisionId, JSON.stringify(successions)],
  );
  return new Set(rows.map(({ link }) => link));
}

/** Adds entries to the log, each behind the last one of its procedure, in the order given. One statement. */
export async function appendLog(ask: Ask, entries: readonly LogEntry[], by: ActedBy): Promise<void> {
  if (entries.length === 0) return;
  await ask(
    `insert into procedure_event (procedure_id, sequence, kind, at, account_id, decision_id, decision_number, version_id, number,
        on_day, announced_on, public_on, successor_id, link_kind, undoes, note, before)
     select e."procedureId", coalesce((select max(k.sequence) from procedure_event k where k.procedure_id = e."procedureId"), 0)
          + row_number() over (partition by e."procedureId" order by e.ord),
        e.kind, ?::timestamptz, ?::uuid, ?::uuid, e."decisionNumber", e."versionId", e.number,
        e."onDay", e."announcedOn", e."publicOn", e."successorId", e."linkKind", e.undoes, e.note, e.before
     from jsonb_to_recordset(?::jsonb) as e(ord integer, "procedureId" uuid, kind text, "decisionNumber" text, "versionId" uuid, number integer,
        "onDay" date, "announcedOn" date, "publicOn" date, "successorId" uuid, "linkKind" text, undoes integer, note text, before jsonb)`,
    [by.at, by.accountId, by.decisionId, JSON.stringify(entries.map((entry, ord) => ({ ord, ...entry })))],
  );
}
