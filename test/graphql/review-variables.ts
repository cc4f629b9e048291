const NO_ID = '00000000-0000-7000-8000-000000000000';
const SEEN = { item: NO_ID, version: 1 };

/** Variables to send with the examples on reviews: good, bad and missing ones. */
export const REVIEW_VARIABLES: Readonly<Record<string, readonly unknown[]>> = {
  ScopeFirst: [{ scope: {} }, { scope: { codes: ['none'] } }, { scope: { levels: ['NOPE'] } }],
  CreateRound: [{ input: { name: ' ', startsOn: '2026-11-20' } }, { input: { name: 'x', startsOn: '2026-02-30' } }],
  OpenRound: [
    { round: NO_ID, version: 1 },
    { round: 'x', version: 1.5 },
  ],
  Rounds: [{}],
  ItemsToReview: [
    { round: NO_ID, first: 5 },
    { round: 'x', first: 5 },
    { round: NO_ID, first: 101 },
    { round: NO_ID, first: 5, filter: { fields: ['x'] } },
    { round: NO_ID, first: 5, after: 'nonsense' },
  ],
  Questions: [{}],
  Classify: [
    { ...SEEN, content: { verdict: 'KEEP', reason: 'x' } },
    { ...SEEN, content: { verdict: 'NOPE' } },
  ],
  HandIn: [SEEN, { item: 'x', version: 1 }],
  ToDecide: [{ first: 5 }, { first: 0 }],
  ApproveItem: [SEEN],
  LookAtMany: [
    { round: NO_ID, filter: {}, act: { kind: 'SUBMIT' } },
    { round: 'x', filter: {}, act: { kind: 'CLASSIFY' } },
  ],
  BeginMany: [{ token: NO_ID }, { token: 'x' }],
  HowFar: [{ id: NO_ID }, { id: 'x' }],
  WhatCameOfEach: [
    { id: NO_ID, first: 5 },
    { id: NO_ID, first: 0 },
  ],
  DoneToMany: [
    { round: NO_ID, first: 5 },
    { round: 'x', first: 101 },
  ],
  StopMany: [{ id: NO_ID }],
  UndoMany: [{ id: NO_ID }],
  Export: [{ round: NO_ID }, { round: 'x', filter: {} }],
  Import: [
    { id: NO_ID, first: 5 },
    { id: 'x', first: 0 },
  ],
  ImportApply: [{ id: NO_ID }],
};
