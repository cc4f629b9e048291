import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActContext } from '../../src/act.ts';
import { AccessDenied } from '../../src/identity/permissions.ts';
import type { Role, Viewer } from '../../src/identity/viewer.ts';
import { problemsIn } from '../../src/problem.ts';
import { procedureCreate, versionDraft, versionUpdate } from '../../src/registry/draft.commands.ts';
import { localTermsSet } from '../../src/registry/local-terms.commands.ts';
import { versionEnd, versionPublish } from '../../src/registry/publication.commands.ts';
import {
  recommendationApprove,
  recommendationPropose,
  recommendationReturn,
} from '../../src/review/recommendation.commands.ts';
import { COMPLETE, type Office, openOffice } from './registry-office.ts';

/** The people of the demo, by what they may do; `nobody` is the public. */
const PEOPLE: Readonly<Record<string, readonly Role[] | null>> = {
  nobody: null,
  desk: ['DESK'],
  handler: ['HANDLER'],
  head: ['HEAD'],
  reformer: ['REFORMER'],
  approver: ['APPROVER'],
  manager: ['MANAGER'],
  admin: ['ADMIN'],
};

const CODE = '9.999999';
const NONE = '00000000-0000-0000-0000-000000000000';
const days = { decisionNumber: '1', announcedOn: '2026-01-01', effectiveOn: '2026-01-01', publicOn: '2026-01-01' };

/** Every act, on things that there are not: who may is told so, who may not is refused before anything is looked up. */
const ACTS: Readonly<Record<string, readonly [who: string, act: (context: ActContext) => Promise<unknown>]>> = {
  procedureCreate: [
    'reformer',
    (act) => procedureCreate(act, { code: CODE, field: NONE, agency: NONE, content: COMPLETE }),
  ],
  versionDraft: ['reformer', (act) => versionDraft(act, CODE)],
  versionUpdate: ['reformer', (act) => versionUpdate(act, { procedureCode: CODE, number: 1, version: 1, content: {} })],
  versionPublish: ['approver', (act) => versionPublish(act, { procedureCode: CODE, number: 1, version: 1, ...days })],
  versionEnd: [
    'approver',
    (act) => versionEnd(act, { procedureCode: CODE, version: 1, decisionNumber: '1', endsOn: '2026-01-01' }),
  ],
  localTermsSet: [
    'approver',
    (act) =>
      localTermsSet(act, {
        procedureCode: CODE,
        number: 1,
        validFrom: '2026-01-01',
        decisionNumber: '1',
        timeLimits: [],
        fees: [],
        steps: [],
        agencies: [],
      }),
  ],
  recommendationPropose: [
    'reformer',
    (act) => recommendationPropose(act, { procedureCode: CODE, verdict: 'KEEP', reason: 'x' }),
  ],
  recommendationApprove: ['approver', (act) => recommendationApprove(act, NONE)],
  recommendationReturn: ['approver', (act) => recommendationReturn(act, NONE, 'x')],
};

let office: Office;
const people = new Map<string, Viewer | null>();

beforeAll(async () => {
  office = await openOffice();
  for (const [name, roles] of Object.entries(PEOPLE)) {
    people.set(name, roles === null ? null : await office.person(name, ...roles));
  }
});
afterAll(() => office.close());

/** `may`, or the code of the denial. */
const outcome = async (act: Promise<unknown>): Promise<string> => {
  const thrown: unknown = await act.then(
    () => null,
    (error: unknown) => error,
  );
  if (thrown instanceof AccessDenied) return thrown.code;
  if (thrown === null || problemsIn(thrown) !== null) return 'may';
  throw thrown instanceof Error ? thrown : new Error('what was thrown is no error', { cause: thrown });
};

describe.each(Object.entries(ACTS))('%s', (_name, [who, act]) => {
  test.each(Object.keys(PEOPLE))('by %s', async (name) => {
    const expected = name === who ? 'may' : name === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
    expect(await outcome(act(office.act(people.get(name) ?? null)))).toBe(expected);
  });
});
