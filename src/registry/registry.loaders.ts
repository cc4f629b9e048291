import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import type { CatalogueSnapshot } from './catalogue/snapshot.ts';
import { loadVersions } from './catalogue/versions.loader.ts';
import { versionOnDay } from './catalogue/views-on.ts';
import type { VersionView } from './catalogue/views.ts';

/**
 * The open draft of each procedure, null where there is none: a fixed number of statements for any number of
 * procedures. Whether the reader may see drafts is asked before.
 */
export const draftsLoader = ({
  db,
  catalogue,
}: {
  readonly db: Pool;
  readonly catalogue: CatalogueSnapshot;
}): DataLoader<string, VersionView | null> =>
  new DataLoader(async (procedureIds) => {
    const drafts = await loadVersions(db, { draftsOf: procedureIds });
    const agencies = new Map(catalogue.agencies.map((agency) => [agency.id, agency]));
    const byProcedure = new Map(drafts.map((draft) => [draft.procedureId, draft]));
    return procedureIds.map((id) => {
      const draft = byProcedure.get(id);
      return draft === undefined ? null : versionOnDay(draft, agencies, catalogue.date);
    });
  });
