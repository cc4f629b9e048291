import { namedUuid } from '../ids.ts';

/** Ids of demo rows: they follow from the permanent names of the data, so every installation has the same. */
export const demoIds = {
  agency: (key: string): string => namedUuid(`demo agency ${key}`),
  agencyCode: (code: string): string => namedUuid(`demo agency code ${code}`),
  field: (slug: string): string => namedUuid(`demo field ${slug}`),
  document: (number: string): string => namedUuid(`demo document ${number}`),
  procedure: (code: string): string => namedUuid(`demo procedure ${code}`),
  version: (code: string, number: number): string => namedUuid(`demo version ${code} ${number}`),
  part: (versionId: string, table: string, position: number): string =>
    namedUuid(`demo ${table} ${versionId} ${position}`),
  terms: (versionId: string): string => namedUuid(`demo terms ${versionId}`),
  round: (key: string): string => namedUuid(`demo round ${key}`),
  recommendation: (code: string): string => namedUuid(`demo recommendation ${code}`),
  reviewItem: (key: string): string => namedUuid(`demo review item ${key}`),
  account: (username: string): string => namedUuid(`demo account ${username}`),
} as const;
