import { describe, expect, it } from 'vitest';
import { AccessDenied, authorize, may, PERMISSIONS } from '../../src/identity/permissions.ts';
import type { Action, PublicAction } from '../../src/identity/permissions.ts';
import type { Role, Viewer } from '../../src/identity/viewer.ts';

const HERE = 'agency-here';
const BELOW = 'agency-below';
const ELSEWHERE = 'agency-elsewhere';

const person = (name: string, ...roles: Role[]): Viewer => ({
  accountId: name,
  username: name,
  name,
  roles,
  agencyId: HERE,
});

const people = {
  desk: person('desk', 'DESK'),
  handler: person('handler', 'HANDLER'),
  head: person('head', 'HEAD'),
  reformer: person('reformer', 'REFORMER'),
  approver: person('approver', 'APPROVER'),
  manager: person('manager', 'MANAGER'),
  admin: person('admin', 'ADMIN'),
};
type Name = keyof typeof people;

const file = (agency: string, ...above: string[]) => ({ agencies: [agency], above });

/** Written out from domain 3, "Who may", apart from the table it checks: who may do what to something of their own agency. */
const MATRIX: Record<Exclude<Action, PublicAction>, Name[]> = {
  'draft.read': ['reformer', 'approver'],
  'recommendation.read': ['reformer', 'approver', 'manager', 'head'],
  'round.manage': ['reformer', 'approver'],
  'round.reopen': ['approver'],
  'recommendation.propose': ['reformer'],
  'recommendation.decide': ['approver'],
  'decision.read': ['approver', 'head', 'manager', 'reformer'],
  'decision.draft': ['approver', 'reformer'],
  'decision.record': ['approver', 'reformer'],
  'decision.issue': ['approver'],
  'document.manage': ['reformer'],
  'document.decide': ['approver'],
  'recommendation.bulk': ['reformer', 'approver'],
  'figure.enter': ['reformer'],
  'figure.publish': ['approver'],
  'version.draft': ['reformer'],
  'version.publish': ['approver'],
  'localTerms.set': ['approver'],
  'application.receive': ['desk'],
  'application.receiveLate': ['head'],
  'application.import': ['head'],
  'application.read': ['desk', 'handler', 'head'],
  'application.list': ['desk', 'handler', 'head'],
  'application.process': ['handler'],
  'application.resolve': ['desk', 'handler'],
  'application.return': ['desk'],
  'application.desk': ['desk'],
  'application.handOver': ['desk', 'handler'],
  'application.task': ['desk', 'handler'],
  'application.head': ['head'],
  'register.read': ['desk', 'head'],
  'application.transfer': ['head'],
  'instruction.send': ['manager', 'head'],
  'instruction.read': ['manager', 'head', 'handler', 'desk'],
  'instruction.answer': ['head', 'handler', 'desk'],
  'rating.enter': ['desk'],
  'rating.moderate': ['head', 'approver'],
  'feedback.read': ['manager', 'head', 'approver'],
  'feedback.moderate': ['head', 'approver'],
  'report.read': ['manager', 'head'],
  'reform.read': ['manager', 'head', 'reformer', 'approver'],
  'account.manage': ['admin'],
  'calendar.manage': ['admin'],
  'policy.manage': ['admin'],
  'notice.manage': ['admin'],
};

describe('who may', () => {
  it('has a row for every action', () => {
    expect(Object.keys(PERMISSIONS).toSorted()).toEqual(
      [
        ...Object.keys(MATRIX),
        'catalogue.read',
        'application.track',
        'application.submit',
        'rating.give',
        'feedback.give',
      ].toSorted(),
    );
  });

  for (const [action, allowed] of Object.entries(MATRIX) as [keyof typeof MATRIX, Name[]][]) {
    it(`${action}: ${allowed.join(', ')} and nobody else`, () => {
      const granted = (Object.keys(people) as Name[]).filter((name) => may(people[name], action, file(HERE)));
      expect(granted.toSorted()).toEqual(allowed.toSorted());
      expect(may(null, action, file(HERE))).toBe(false);
      expect(() => authorize(null, action, file(HERE))).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
    });
  }

  it('lets the public read the catalogue, hand in, track, rate and give feedback, and nothing else', () => {
    const open = (Object.keys(PERMISSIONS) as Action[]).filter((action) => may(null, action));
    expect(open.toSorted()).toEqual([
      'application.submit',
      'application.track',
      'catalogue.read',
      'feedback.give',
      'rating.give',
    ]);
  });

  it('keeps a desk and a handler to their own agency', () => {
    expect(may(people.desk, 'application.receive', file(ELSEWHERE))).toBe(false);
    expect(may(people.desk, 'application.read', file(BELOW, HERE))).toBe(false);
    expect(may(people.handler, 'application.process', file(ELSEWHERE))).toBe(false);
    expect(() => authorize(people.desk, 'application.receive', file(ELSEWHERE))).toThrow(AccessDenied);
  });

  it('lets a head see the agencies below, not those beside', () => {
    expect(may(people.head, 'application.read', file(BELOW, HERE))).toBe(true);
    expect(may(people.head, 'application.read', file(ELSEWHERE))).toBe(false);
  });

  it('gives an admin no act on files', () => {
    const onFiles = (Object.keys(PERMISSIONS) as Action[]).filter(
      (action) =>
        action.startsWith('application.') && action !== 'application.track' && action !== 'application.submit',
    );
    expect(onFiles.filter((action) => may(people.admin, action, file(HERE)))).toEqual([]);
  });
});
