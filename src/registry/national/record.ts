import type { AgencyLevel, RequirementContent, VersionAgencyContent, VersionContent } from '../version-content.ts';
import { AGENCY_FIELDS, agenciesOf, agencyTally } from './agencies.ts';
import { channelTable } from './channel-rows.ts';
import { procedureCode } from './codes.ts';
import { componentTable } from './component-table.ts';
import type { Finding, Observation, Part, Tally } from './finding.ts';
import { legalDocumentList } from './legal-documents.ts';
import { audiencesOf, levelsOf } from './levels.ts';
import { resultList } from './results.ts';
import { acceptText, presentText } from './text.ts';

/** Who the record is about; what the portal prints beside the content. */
export interface NationalIdentity {
  /** `1.004884`, or the legacy code; null where none could be read. */
  readonly code: string | null;
  readonly rawCode: string;
  readonly ownerCode: string | null;
  readonly title: string;
  readonly fieldName: string | null;
  readonly levels: readonly AgencyLevel[];
  /** Levels as printed; "Cơ quan khác" stands only here. */
  readonly levelText: string | null;
  /** The portal's key of the ministry (`bo`), null where the record has none. */
  readonly ministry: string | null;
  /** `loai_thu_tuc` as printed. */
  readonly kind: string | null;
  readonly detailUrl: string | null;
  readonly formalityId: string | null;
}

export interface ParsedRecord {
  readonly line: number | null;
  readonly identity: NationalIdentity;
  readonly content: VersionContent;
  /** Texts that the portal prints and a version has no place for. */
  readonly beside: {
    readonly keywords: string | null;
    readonly description: string | null;
    readonly relatedProcedures: string | null;
    /** Fields that the portal did not have when this was written, as JSON. */
    readonly otherFields: Readonly<Record<string, string>>;
  };
  readonly findings: readonly Finding[];
  readonly tallies: Readonly<Record<Part, Tally>>;
}

const TEXT_FIELDS = [
  'ma_thu_tuc',
  'detail_url',
  'formality_id',
  'ten_thu_tuc',
  'so_quyet_dinh',
  'cap_thuc_hien',
  'loai_thu_tuc',
  'linh_vuc',
  'doi_tuong_thuc_hien',
  'co_quan_co_tham_quyen',
  'dia_chi_tiep_nhan',
  'co_quan_duoc_uy_quyen',
  'co_quan_phoi_hop',
  'thu_tuc_lien_quan',
  'trinh_tu_thuc_hien',
  'cach_thuc_thuc_hien',
  'thanh_phan_ho_so',
  'can_cu_phap_ly',
  'co_quan_thuc_hien',
  'yeu_cau_dieu_kien',
  'ket_qua_xu_ly',
] as const;
type TextField = (typeof TEXT_FIELDS)[number];
/** Not every dump has these. */
const OPTIONAL: ReadonlySet<string> = new Set(['formality_id', 'bo']);
const EMPTY_IS_A_FAULT: ReadonlySet<string> = new Set(['ma_thu_tuc', 'ten_thu_tuc']);

const asJson = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // A cycle or a BigInt: cannot come out of a JSON line, but the function promises not to throw.
    return Object.prototype.toString.call(value);
  }
};

interface Fields {
  readonly text: (field: TextField | 'bo') => string;
  readonly otherFields: Readonly<Record<string, string>>;
  readonly observations: readonly Observation[];
}

const readFields = (json: unknown): Fields => {
  const observations: Observation[] = [];
  const texts = new Map<string, string>();
  const otherFields: Record<string, string> = {};
  const see = (field: string, problem: Observation['problem'], text: string): void => {
    observations.push({ field, place: '', problem, understood: problem === 'UNKNOWN_FIELD', text, kept: '' });
  };
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    see('', 'NOT_AN_OBJECT', asJson(json));
    return { text: () => '', otherFields, observations };
  }
  const given = new Map<string, unknown>(Object.entries(json));
  for (const field of [...TEXT_FIELDS, 'bo']) {
    const value = given.get(field);
    given.delete(field);
    if (value === undefined || value === null) {
      if (!OPTIONAL.has(field)) see(field, 'MISSING_FIELD', '');
    } else if (typeof value !== 'string') see(field, 'WRONG_TYPE', asJson(value));
    else {
      const accepted = acceptText(value);
      if (!accepted.ok) see(field, 'REFUSED_TEXT', accepted.shown);
      else if (accepted.text === '' && EMPTY_IS_A_FAULT.has(field)) see(field, 'MISSING_FIELD', '');
      else texts.set(field, accepted.text);
    }
  }
  for (const [field, value] of given) {
    const text = asJson(value);
    otherFields[field] = text;
    see(field, 'UNKNOWN_FIELD', text);
  }
  return { text: (field) => texts.get(field) ?? '', otherFields, observations };
};

/** One requirement a top-level dash where the text is such a list, else one for the whole text (*ours*). */
const requirementsOf = (text: string): readonly RequirementContent[] => {
  const present = presentText(text);
  if (present === null) return [];
  const parts = /^- ?\S/u.test(present) ? present.split(/\n(?=- ?\S)/u) : [present];
  return parts.map((part) => ({ text: part.trim() }));
};

/**
 * One record of the national portal as the content of a version, with a finding for every part that was not
 * understood or looks wrong. Total: whatever `json` is, it returns, and no text is lost: what is not understood
 * stands raw in the content or in a finding.
 */
export const parseNationalRecord = (json: unknown, line: number | null = null): ParsedRecord => {
  const { text, otherFields, observations } = readFields(json);
  const raw = text('ma_thu_tuc');
  const code = procedureCode(raw);
  const badCode: readonly Observation[] =
    raw === '' || code !== null
      ? []
      : [{ field: 'ma_thu_tuc', place: '', problem: 'CODE_NOT_UNDERSTOOD', understood: false, text: raw, kept: raw }];
  const levels = levelsOf(text('cap_thuc_hien'));
  const audiences = audiencesOf(text('doi_tuong_thuc_hien'));
  const channels = channelTable(text('cach_thuc_thuc_hien'));
  const papers = componentTable(text('thanh_phan_ho_so'));
  const results = resultList(text('ket_qua_xu_ly'));
  const documents = legalDocumentList(text('can_cu_phap_ly'));
  const agencies: readonly VersionAgencyContent[] = TEXT_FIELDS.flatMap((field) => {
    const role = AGENCY_FIELDS[field];
    return role === undefined ? [] : agenciesOf(role, text(field));
  });

  const content: VersionContent = {
    title: text('ten_thu_tuc'),
    levels: levels.words,
    audiences: audiences.words,
    audienceText: presentText(text('doi_tuong_thuc_hien')),
    steps: presentText(text('trinh_tu_thuc_hien')),
    submission: channels.submission,
    channels: channels.channels,
    sets: papers.sets,
    cases: papers.cases,
    timeLimits: channels.timeLimits,
    components: papers.components,
    forms: papers.forms,
    requirements: requirementsOf(text('yeu_cau_dieu_kien')),
    fees: channels.fees,
    results: results.results,
    legalDocuments: documents.documents,
    agencies,
    declaredVisits: null,
    declaredDoors: null,
    decisionNumber: presentText(text('so_quyet_dinh')),
  };
  // A field that is missing or refused is reported once, not as an empty table as well.
  const reported = new Set(observations.map((seen) => seen.field));
  const all: readonly Observation[] = [
    ...observations,
    ...badCode,
    ...levels.observations,
    ...audiences.observations,
    ...channels.observations,
    ...papers.observations,
    ...results.observations,
    ...documents.observations,
  ];
  return {
    line,
    identity: {
      code: code?.code ?? null,
      rawCode: raw,
      ownerCode: code?.ownerCode ?? null,
      title: content.title,
      fieldName: presentText(text('linh_vuc')),
      levels: levels.words,
      levelText: presentText(text('cap_thuc_hien')),
      ministry: presentText(text('bo')),
      kind: presentText(text('loai_thu_tuc')),
      detailUrl: presentText(text('detail_url')),
      formalityId: presentText(text('formality_id')),
    },
    content,
    beside: {
      keywords: results.keywords,
      description: results.description,
      relatedProcedures: presentText(text('thu_tuc_lien_quan')),
      otherFields,
    },
    findings: all
      .filter((seen) => seen.problem !== 'EMPTY_CELL' || !(reported.has(seen.field) || reported.has('')))
      .map((observation) => Object.assign({ code: code?.code ?? null, line }, observation)),
    tallies: {
      ...channels.tallies,
      components: papers.tally,
      results: results.tally,
      legalDocuments: documents.tally,
      agencies: agencyTally(agencies),
      levels: levels.tally,
      audiences: audiences.tally,
    },
  };
};
