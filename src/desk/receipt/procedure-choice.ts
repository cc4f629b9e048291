import type { CivilDate } from '../../calendar/civil-date.ts';
import { message } from '../../messages/catalogue.ts';
import { Problem } from '../../problem.ts';
import type { CatalogueSnapshot } from '../../registry/catalogue/snapshot.ts';
import type { AgencyView, LocalTermsView, ProcedureView, VersionView } from '../../registry/catalogue/views.ts';
import { versionOn, versionOnDay } from '../../registry/catalogue/views-on.ts';
import { agenciesAbove } from '../desk.permissions.ts';
import type { ReceiptInput } from './receipt-input.ts';

/** What receiving asks of the catalogue; the snapshot in memory answers it without a statement. */
export type DeskCatalogue = Pick<CatalogueSnapshot, 'agency' | 'procedureByCode'>;

const AT_PROCEDURE = ['input', 'procedureCode'];

/** The procedure of a code; throws PROCEDURE_UNKNOWN. */
export function procedureNamed(catalogue: DeskCatalogue, code: string): ProcedureView {
  const procedure = catalogue.procedureByCode(code);
  if (!procedure) throw new Problem('PROCEDURE_UNKNOWN', { path: AT_PROCEDURE, params: { code } });
  return procedure;
}

/**
 * A version as it stood on another civil day than the catalogue's, with the province's overlay of that day: for what is
 * entered late, and for what was handed in earlier.
 */
export function versionThen(catalogue: CatalogueSnapshot, version: VersionView, day: CivilDate): VersionView {
  if (day === catalogue.date) return version;
  const data = catalogue.reusable.data.versions.find(({ id }) => id === version.id);
  // Whoever acts does so today, also for an agency that it has taken the place of since.
  return data ? versionOnDay(data, catalogue.answering, day) : version;
}

/** The version in force on the day; throws with what there is instead. */
export function versionFor(procedure: ProcedureView, day: CivilDate): VersionView {
  const version = versionOn(procedure, day);
  if (version) return version;
  const { code } = procedure;
  const ended = procedure.versions
    .filter(({ validTo }) => validTo !== null && validTo <= day)
    .sort((a, b) => b.number - a.number)[0];
  const coming = procedure.versions
    .filter(({ validFrom }) => validFrom !== null && validFrom > day)
    .sort((a, b) => a.number - b.number)[0];
  if (coming?.validFrom)
    throw new Problem('PROCEDURE_NOT_YET_IN_FORCE', { path: AT_PROCEDURE, params: { code, date: coming.validFrom } });
  if (!ended?.validTo) throw new Problem('PROCEDURE_NOT_PUBLISHED', { path: AT_PROCEDURE, params: { code } });
  const params = {
    code,
    date: ended.validTo,
    decision: ended.endDecisionNumber ?? '–',
    successor: procedure.successors.map((each) => `${each.code} ${each.title}`).join('; '),
  };
  throw new Problem(procedure.successors.length > 0 ? 'PROCEDURE_REPLACED' : 'PROCEDURE_NO_LONGER_RECEIVED', {
    path: AT_PROCEDURE,
    params,
  });
}

/** Agencies that take a procedure in: those that the overlay names, else the one that answers for it. */
export function handlingAgencies(procedure: ProcedureView, local: LocalTermsView | null): readonly AgencyView[] {
  const named = (local?.agencies ?? []).filter(({ role }) => role === 'RECEIVING' || role === 'DECIDING');
  return named.length > 0 ? named.map((each) => each.agency) : [procedure.agency].filter((each) => each !== null);
}

/** Most agencies that a message names. */
const MOST_NAMED = 5;

/** Agencies as message parameters: the first few, and how many there are beside. */
export function agenciesListed(
  agencies: readonly AgencyView[],
  written: (agency: AgencyView) => string,
): { readonly agenciesVi: string; readonly agenciesEn: string } {
  const all = [...new Set(agencies.map(written))];
  const named = all.slice(0, MOST_NAMED).join(', ') || '–';
  const more = all.length - MOST_NAMED;
  if (more <= 0) return { agenciesVi: named, agenciesEn: named };
  return { agenciesVi: `${named} … và ${more} nơi khác`, agenciesEn: `${named} … and ${more} more` };
}

/**
 * Who decides what this agency receives. The province's overlay names the agencies; where it names none, the agency
 * that answers for the procedure receives and decides. Of several that decide (a commune-level procedure has many),
 * it is the receiving one itself, else the nearest above it, else the one that answers, else the first (*ours*).
 */
export function decidingAgency(
  catalogue: DeskCatalogue,
  procedure: ProcedureView,
  local: LocalTermsView | null,
  agencyId: string,
): string {
  const handling = handlingAgencies(procedure, local);
  if (!handling.some(({ id }) => id === agencyId)) {
    const params = { code: procedure.code, ...agenciesListed(handling, ({ name }) => name) };
    throw new Problem('AGENCY_DOES_NOT_HANDLE', { path: AT_PROCEDURE, params });
  }
  const deciding = (local?.agencies ?? []).filter(({ role }) => role === 'DECIDING').map((each) => each.agency.id);
  if (deciding.length === 0) return procedure.agency?.id ?? agencyId;
  const nearest = [agencyId, ...agenciesAbove(catalogue, agencyId), procedure.agency?.id].find(
    (id) => id !== undefined && deciding.includes(id),
  );
  return nearest ?? deciding[0] ?? agencyId;
}

/** Channel and case must be ones that the version offers; a version that names no channel takes every one. */
export function checkChoice(version: VersionView, { channel, caseName }: ReceiptInput): void {
  const { channels } = version;
  const cases = version.cases.map(({ name }) => name);
  if (channels.length > 0 && !channels.includes(channel)) {
    const list = (locale: 'vi' | 'en'): string => channels.map((each) => message(locale, `CHANNEL_${each}`)).join(', ');
    throw new Problem('CHANNEL_NOT_OFFERED', {
      path: ['input', 'channel'],
      params: { channelsVi: list('vi'), channelsEn: list('en') },
    });
  }
  const path = ['input', 'case'];
  if (caseName === null) {
    if (cases.length > 0) throw new Problem('CASE_NEEDED', { path, params: { cases: cases.join('; ') } });
    return;
  }
  if (cases.length === 0) throw new Problem('CASE_NOT_USED', { path });
  if (!cases.some((name) => name.normalize('NFC') === caseName))
    throw new Problem('CASE_UNKNOWN', { path, params: { name: caseName, cases: cases.join('; ') } });
}
