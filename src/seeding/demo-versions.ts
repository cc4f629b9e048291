import { COMMUNE_KEYS, DISTRICT_KEYS } from '../../seeds/demo/agencies.ts';
import { REFORM_ANNOUNCED_ON, REFORM_ON, REFORM_PUBLIC_ON } from '../../seeds/demo/report-services.ts';
import type { VersionContent } from '../registry/version-content.ts';
import { contentBeforeReform, contentOf } from './demo-content.ts';
import type { ContentShare } from './demo-content.ts';
import { promiseFor } from './demo-limits.ts';
import { END_DAYS } from './demo-plan.ts';
import type { PlannedTitle } from './demo-plan.ts';
import { DEMO_LABEL } from './demo-shapes.ts';
import type { DemoLocalTerms, DemoProcedure, DemoVersion } from './demo-shapes.ts';
import { FIRST_HALF, recommendationFor, SECOND_HALF } from './demo-verdicts.ts';
import { choose, happens, hash32 } from './steady-choice.ts';

interface Dates {
  readonly announcedOn: string;
  readonly madePublicOn: string;
  readonly validFrom: string;
}

/** First days of versions: all before the demo traffic begins in 2024. */
const FIRST_DATES: readonly Dates[] = [
  { announcedOn: '2019-04-10', madePublicOn: '2019-04-15', validFrom: '2019-05-01' },
  { announcedOn: '2020-02-12', madePublicOn: '2020-02-19', validFrom: '2020-03-01' },
  { announcedOn: '2020-12-15', madePublicOn: '2020-12-21', validFrom: '2021-01-01' },
  { announcedOn: '2021-09-08', madePublicOn: '2021-09-15', validFrom: '2021-10-01' },
  { announcedOn: '2022-06-10', madePublicOn: '2022-06-16', validFrom: '2022-07-01' },
  { announcedOn: '2023-03-14', madePublicOn: '2023-03-20', validFrom: '2023-04-01' },
];

const REFORM_DATES: Dates = {
  announcedOn: REFORM_ANNOUNCED_ON,
  madePublicOn: REFORM_PUBLIC_ON,
  validFrom: REFORM_ON,
};

/** Share of procedures for which the province promises less than the rule, in percent. */
const PROMISED = 35;
/** Share of the reformed ones that declare visits and doors, in percent. */
const DECLARED = 30;

const decision = (name: string): string => `DEMO-${100 + (hash32(`decision ${name}`) % 3900)}/QĐ-UBND`;

function version(
  number: number,
  state: DemoVersion['state'],
  dates: Dates,
  validTo: string | null,
  content: VersionContent,
): DemoVersion {
  return {
    number,
    state,
    ...dates,
    validTo,
    endDecision: state === 'ENDED' ? decision(`end of ${content.title}`) : null,
    note: `${DEMO_LABEL}: nội dung, số và ngày là giả định`,
    clockOverrides: [],
    content,
  };
}

function versionsOf({ code, title, fate }: PlannedTitle, share: ContentShare): readonly DemoVersion[] {
  const first = choose(`first day ${code}`, FIRST_DATES);
  const content = contentOf(title, share, decision(`${code} ${fate === 'REFORMED' ? 2 : 1}`));
  switch (fate) {
    case 'OPEN':
      return [version(1, 'PUBLISHED', first, null, content)];
    case 'NEW':
      return [version(1, 'PUBLISHED', REFORM_DATES, null, content)];
    case 'ABOLISHED':
      return [version(1, 'ENDED', first, choose(`end ${code}`, END_DAYS), content)];
    case 'REPLACED':
      return [version(1, 'ENDED', first, REFORM_ON, content)];
    case 'REFORMED': {
      const before = contentBeforeReform(content, code, share.agencyName, decision(`${code} 1`));
      const declares = happens(`declares ${code}`, DECLARED);
      const visits = 4 + (hash32(`visits ${code}`) % 3);
      return [
        version(
          1,
          'SUPERSEDED',
          first,
          REFORM_ON,
          declares ? { ...before, declaredVisits: visits, declaredDoors: visits - 2 } : before,
        ),
        version(
          2,
          'PUBLISHED',
          REFORM_DATES,
          null,
          declares ? { ...content, declaredVisits: 2, declaredDoors: 1 } : content,
        ),
      ];
    }
    default: {
      const never: never = fate;
      throw new Error(`unknown fate ${String(never)}`);
    }
  }
}

/** Agencies that take a version in: the communes, the districts while there were any, or the department. */
function handlersOf({ levels }: VersionContent, agencyKey: string): readonly string[] {
  if (levels.includes('COMMUNE')) return COMMUNE_KEYS;
  if (levels.includes('DISTRICT')) return DISTRICT_KEYS;
  return [agencyKey];
}

function termsOf(
  procedureCode: string,
  agencyKey: string,
  { number, validFrom, validTo, content }: DemoVersion,
): DemoLocalTerms {
  const promises = happens(`promises ${procedureCode}`, PROMISED)
    ? content.timeLimits.flatMap((limit) => promiseFor(limit, procedureCode) ?? [])
    : [];
  return {
    versionNumber: number,
    validFrom,
    validTo,
    committedLimits: promises,
    fees: [],
    handledBy: handlersOf(content, agencyKey),
    decisionNumber: decision(`terms ${procedureCode} ${number}`),
    note: DEMO_LABEL,
  };
}

/** A procedure of the word lists with its versions, local terms and verdict. */
export function wordListProcedure(planned: PlannedTitle, share: ContentShare): DemoProcedure {
  const { code, title, verdict, fate, successorCode } = planned;
  const versions = versionsOf(planned, share);
  return {
    code,
    rawCode: code,
    ownerCode: null,
    origin: 'WORD_LIST',
    fieldId: title.field.id,
    agencyKey: title.field.agencyKey,
    successorCode,
    demo: true,
    label: `${DEMO_LABEL}: tên, nội dung và kết quả rà soát là giả định`,
    versions,
    localTerms: versions.map((each) => termsOf(code, title.field.agencyKey, each)),
    recommendation: recommendationFor(
      code,
      verdict,
      fate === 'NEW' ? SECOND_HALF : FIRST_HALF,
      fate === 'REFORMED' || fate === 'ABOLISHED' || fate === 'REPLACED',
    ),
  };
}
