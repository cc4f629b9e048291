/** From what a person types in the API to the content of a version. */
import type {
  FeeInput,
  LocalTermsSetInput as LocalTermsTyped,
  TimeLimitInput,
  VersionContentInput,
} from '../graphql/generated/resolvers.ts';
import type { ContentChange } from './content-faults.ts';
import type { LocalTermsSetInput } from './local-terms.commands.ts';
import type { FeeContent, TimeLimitContent, TimeLimitKind } from './version-content.ts';

const limit =
  (kind: TimeLimitKind) =>
  (typed: TimeLimitInput): TimeLimitContent => ({
    kind,
    channel: typed.channel ?? null,
    caseName: typed.case ?? null,
    // The largest alone is a plain number; the smallest alone names no time by which the answer is due.
    min: typed.min ?? typed.max ?? null,
    max: typed.max ?? null,
    unit: typed.unit ?? null,
    note: typed.note ?? null,
  });

const fee = (typed: FeeInput): FeeContent => ({
  channel: typed.channel ?? null,
  caseName: typed.case ?? null,
  amount: typed.amount ?? null,
  note: typed.note ?? null,
  flag: null,
});

/** Leaves out what was left out; a list or a name that is null is left out too, other texts and numbers are emptied. */
export function contentChange(typed: VersionContentInput): ContentChange {
  const change: { -readonly [Part in keyof ContentChange]: ContentChange[Part] } = {};
  for (const part of ['title', 'levels', 'audiences', 'channels', 'cases'] as const) {
    const value = typed[part];
    if (value !== null && value !== undefined) Object.assign(change, { [part]: value });
  }
  for (const part of ['audienceText', 'steps', 'submission', 'sets', 'declaredVisits', 'declaredDoors'] as const) {
    if (typed[part] !== undefined) Object.assign(change, { [part]: typed[part] });
  }
  const { timeLimits, components, forms, requirements, fees, results, legalDocuments, agencies } = typed;
  if (timeLimits) change.timeLimits = timeLimits.map(limit('STATUTORY'));
  if (components) {
    change.components = components.map((paper) => ({
      caseName: paper.case ?? null,
      name: paper.name,
      originals: paper.originals ?? null,
      copies: paper.copies ?? null,
      mandatory: paper.mandatory ?? true,
      issuedByState: paper.issuedByState ?? null,
      formCode: paper.formCode ?? null,
    }));
  }
  if (forms) change.forms = forms.map(({ code, name }) => ({ code, name, fileName: null }));
  if (requirements) change.requirements = requirements.map((text) => ({ text }));
  if (fees) change.fees = fees.map(fee);
  if (results) change.results = results.map(({ code, name }) => ({ code: code ?? null, name }));
  if (legalDocuments) {
    change.legalDocuments = legalDocuments.map(({ number, title, issuer, issuedOn }) => ({
      number,
      title,
      issuer: issuer ?? null,
      issuedOn: issuedOn ?? null,
    }));
  }
  if (agencies) change.agencies = agencies.map(({ role, name }) => ({ role, name }));
  return change;
}

/** The province's overlay as typed. */
export const localTermsInput = (typed: LocalTermsTyped): LocalTermsSetInput => ({
  procedureCode: typed.procedureCode,
  number: typed.number,
  validFrom: typed.validFrom,
  decisionNumber: typed.decisionNumber,
  timeLimits: typed.timeLimits.map(limit('COMMITTED')),
  fees: (typed.fees ?? []).map(fee),
  steps: (typed.steps ?? []).map(({ name, agencyCode, amount, unit, sideBySide, lead }) => ({
    name,
    agencyCode: agencyCode ?? null,
    amount: amount ?? null,
    unit: unit ?? null,
    sideBySide: sideBySide ?? false,
    lead: lead ?? false,
  })),
  agencies: typed.agencies ?? [],
});
