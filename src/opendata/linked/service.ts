import { addDays, parseCivilDate } from '../../calendar/civil-date.ts';
import type { FeeView, VersionView } from '../../registry/catalogue/views.ts';
import type { Addresses } from '../addresses.ts';
import type { Told } from '../open-day.ts';
import { addressesOf } from '../records.ts';
import { type Words, words } from '../words.ts';
import { audienceCode, channelCode, statusOfProcedure } from './codes.ts';
import { AUTHORITY, known, type LinkedNode } from './context.ts';
import { durationOfAll, durationOn, limitsInWords } from './limits.ts';

/** Said of every part: it belongs to this version, and its place in it. */
interface Place {
  readonly version: string;
  readonly identifier: string;
}

const part = ({ version, identifier }: Place, kind: string, at: number | string) => ({
  '@id': `${version}#${kind}-${at}`,
  identifier: `${identifier}/${kind}/${at}`,
});

/** A title has an end; what is longer stands in the description whole. */
const LONGEST_TITLE = 200;
const titled = (text: string): Record<string, unknown> =>
  text.length <= LONGEST_TITLE
    ? { title: { vi: text } }
    : { title: { vi: `${text.slice(0, LONGEST_TITLE).trimEnd()}…` }, description: { vi: text } };

const channels = (version: VersionView, place: Place, at: Addresses): LinkedNode[] =>
  version.channels.map((channel) => ({
    ...part(place, 'channel', channel),
    '@type': 'cv:Channel',
    ...known({ type: channelCode(channel, at), processingTime: durationOn(version.timeLimits, channel) }),
  }));

const AMOUNT_UNKNOWN = words('Không in số tiền; không có nghĩa là miễn phí', 'No amount is printed; that is not free');

/** What stands beside the amount. The source's own words are Vietnamese and are said in no other language. */
function costWords({ amount, case: caseName, note }: FeeView): Partial<Words> | null {
  const printed = [caseName, note].filter((each) => each !== null && each !== '').join('; ');
  if (amount !== null) return printed === '' ? null : { vi: printed };
  return printed === '' ? AMOUNT_UNKNOWN : { ...AMOUNT_UNKNOWN, vi: `${printed}; ${AMOUNT_UNKNOWN.vi}` };
}

/** Fees of the version, then of the province. An amount is said only where one is printed. */
const costs = (version: VersionView, place: Place): LinkedNode[] =>
  [...version.fees, ...(version.localTerms?.fees ?? [])].map((fee, index) => ({
    ...part(place, 'cost', index + 1),
    '@type': 'cv:Cost',
    ...known({
      hasValue: fee.amount,
      currency: fee.amount === null ? null : AUTHORITY.dong,
      description: costWords(fee),
      ifAccessedThrough:
        fee.channel !== null && version.channels.includes(fee.channel)
          ? `${place.version}#channel-${fee.channel}`
          : null,
    }),
  }));

/** How many of a paper, and whether it must be there: the vocabulary has no words for it. */
const paperWords = ({
  originals,
  copies,
  mandatory,
  case: caseName,
  formCode,
}: VersionView['components'][number]): Words => {
  const shown = (count: number | null): string => (count === null ? '–' : String(count));
  const rest = [caseName, formCode].filter((each) => each !== null && each !== '').map((each) => `; ${each}`);
  return words(
    `Bản chính: ${shown(originals)}; bản sao: ${shown(copies)}; ${mandatory ? 'bắt buộc' : 'nếu có'}${rest.join('')}`,
    `Originals: ${shown(originals)}; copies: ${shown(copies)}; ${mandatory ? 'mandatory' : 'if any'}${rest.join('')}`,
  );
};

const papers = (version: VersionView, place: Place): LinkedNode[] =>
  version.components.map((component, index) => ({
    ...part(place, 'paper', index + 1),
    '@type': 'cv:EvidenceType',
    title: { vi: component.name },
    description: paperWords(component),
  }));

const requirements = (version: VersionView, place: Place): LinkedNode[] =>
  version.requirements.map(({ text }, index) => ({
    ...part(place, 'requirement', index + 1),
    '@type': 'cv:Requirement',
    ...titled(text),
  }));

const outputs = (version: VersionView, place: Place): LinkedNode[] =>
  version.results.map(({ code, name }, index) => {
    const own = part(place, 'result', index + 1);
    return { ...own, '@type': 'cv:Output', identifier: code ?? own.identifier, ...titled(name) };
  });

/** The limits as the rule that they are, in words: most are in working days, which no duration can say. */
const rules = (version: VersionView, place: Place, documents: readonly string[]): LinkedNode[] => {
  if (version.timeLimits.length === 0) return [];
  return [
    {
      '@id': `${place.version}#time-limits`,
      '@type': 'cpsv:Rule',
      identifier: `${place.identifier}/time-limits`,
      title: words('Thời hạn giải quyết', 'Time limits'),
      description: limitsInWords(version.timeLimits),
      ...known({ implements: documents }),
    },
  ];
};

const STEPS_MISSING = words(
  'Nguồn không in trình tự thực hiện; phần mô tả là kết quả hoặc tên của thủ tục.',
  'The source prints no order of steps; the description is what comes of it, or its name.',
);

/** What describes it: the order of steps as printed, else what comes of it, else its name; and which of them it is. */
function described({ steps, results, title }: VersionView): Record<string, unknown> {
  if (steps !== null && steps.trim() !== '') return { description: { vi: steps } };
  const outcome = results.map(({ name }) => name).join('; ');
  return { description: { vi: outcome === '' ? title : outcome }, note: STEPS_MISSING };
}

const AUTHORITY_MISSING = words(
  'Nguồn không nêu cơ quan chịu trách nhiệm; ở đây ghi cơ quan công bố danh mục.',
  'The source names no agency that answers for it; whoever publishes the catalogue stands here.',
);

/** Who is competent: the agency that answers for it, else the deciding ones as the source names them, else the publisher. */
function authority(
  { procedure, version }: Told,
  place: Place,
  publisher: string,
  at: Addresses,
): Record<string, unknown> {
  if (procedure.agency !== null) return { hasCompetentAuthority: at.agency(procedure.agency.id) };
  const named = version.agencies.filter(({ role }) => role === 'DECIDING');
  if (named.length === 0) return { hasCompetentAuthority: publisher, 'rdfs:comment': inBoth(AUTHORITY_MISSING) };
  return {
    hasCompetentAuthority: named.map(({ name }, index) => ({
      ...part(place, 'authority', index + 1),
      '@type': 'cv:PublicOrganisation',
      prefLabel: { vi: name },
      spatial: AUTHORITY.vietnam,
    })),
  };
}

const inBoth = ({ vi, en }: Words) => [
  { '@value': vi, '@language': 'vi' },
  { '@value': en, '@language': 'en' },
];

/** What demo data stands for, where it is some. */
function demoNoteOf({ procedure, version }: Told): Partial<Words> | null {
  const note = version.demoNote ?? procedure.demoNote;
  return note === null || note === '' ? null : { vi: note };
}

/** The days on which a version is in force. */
const validity = ({ validFrom, validTo }: VersionView, place: Place) => ({
  '@id': `${place.version}#validity`,
  '@type': 'dct:PeriodOfTime',
  ...known({ startDate: validFrom, endDate: validTo === null ? null : addDays(parseCivilDate(validTo), -1) }),
});

/** What a service is called, where it stands and what it is part of. */
export interface Standing {
  readonly '@id': string;
  readonly identifier: string;
  readonly status: string;
  readonly publisher: string;
  readonly links: Readonly<Record<string, unknown>>;
}

/** A procedure as it is told, as a public service. */
export function serviceNode(told: Told, standing: Standing, at: Addresses): LinkedNode {
  const { procedure, version } = told;
  const { links, publisher, ...own } = standing;
  const place = {
    version: at.version(procedure.code, version.number),
    identifier: `${procedure.code}/version/${version.number}`,
  };
  const documents = version.legalDocuments.map(({ id }) => at.legalDocument(id));
  return {
    '@type': 'cpsv:PublicService',
    ...own,
    title: { vi: version.title },
    ...described(version),
    ...authority(told, place, publisher, at),
    ...known({
      thematicArea: procedure.field && at.field(procedure.field.slug),
      audience: version.audiences.map((audience) => audienceCode(audience, at)),
      language: AUTHORITY.vietnamese,
      processingTime: durationOfAll(version.timeLimits, version.channels),
      hasChannel: channels(version, place, at),
      hasCost: costs(version, place),
      hasInputType: papers(version, place),
      holdsRequirement: requirements(version, place),
      produces: outputs(version, place),
      follows: rules(version, place, documents),
      hasLegalResource: documents,
      temporal: validity(version, place),
      replaces: addressesOf(procedure.predecessors, at),
      isReplacedBy: addressesOf(procedure.successors, at),
      page: `${at.base}/procedures/${encodeURIComponent(procedure.code)}`,
      source: procedure.sourceUrl === '' ? null : procedure.sourceUrl,
      demo: procedure.demo || version.demoNote !== null,
      demoNote: demoNoteOf(told),
    }),
    ...links,
  };
}

/** A procedure under its permanent address, told by the version of the day. */
export const procedureNode = (told: Told, publisher: string, dataset: string, at: Addresses): LinkedNode =>
  serviceNode(
    told,
    {
      '@id': at.procedure(told.procedure.code),
      identifier: told.procedure.code,
      status: statusOfProcedure(told.procedure),
      publisher,
      links: known({
        isPartOf: dataset,
        hasVersion: told.procedure.versions.map(({ number }) => at.version(told.procedure.code, number)),
      }),
    },
    at,
  );
