import { OptimisticLockError } from '@mikro-orm/core';
import { Problem } from '../problem.ts';
import type { MessageKey } from '../messages/catalogue.ts';

/** Constraints that two people at once can run into, and what that means for the one who came second. */
const CONSTRAINTS: Readonly<Record<string, MessageKey>> = {
  procedure_code_key: 'PROCEDURE_CODE_TAKEN',
  procedure_version_one_draft: 'CONCURRENT_CHANGE',
  procedure_version_procedure_id_number_key: 'CONCURRENT_CHANGE',
  procedure_version_no_overlap: 'VALIDITY_OVERLAPS',
  local_terms_no_overlap: 'CONCURRENT_CHANGE',
  procedure_link_pkey: 'CONCURRENT_CHANGE',
  procedure_field_id_fkey: 'FIELD_NOT_FOUND',
  procedure_agency_id_fkey: 'AGENCY_NOT_FOUND',
  local_agency_agency_id_fkey: 'AGENCY_NOT_FOUND',
  procedure_case_version_id_name_key: 'LISTED_TWICE',
  legal_document_number_key: 'CONCURRENT_CHANGE',
  report_number_issuer_key: 'REPORT_KNOWN',
  decision_number: 'DECISION_NUMBER_TAKEN',
  decision_item_once: 'CONCURRENT_CHANGE',
  recommendation_two_people: 'RECOMMENDATION_OWN',
};

/** SQLSTATE of our own triggers: a published version is frozen. */
const FROZEN = 'MC001';

const property = (error: Error, name: string): string | null => {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : null;
};

/** The problem behind a refusal of the database; null where it is a fault of ours or will pass with time. */
export function refusalIn(thrown: unknown): Problem | null {
  if (!(thrown instanceof Error)) return null;
  if (thrown instanceof OptimisticLockError) return new Problem('CONCURRENT_CHANGE');
  if (property(thrown, 'code') === FROZEN) return new Problem('VERSION_FROZEN');
  const key = CONSTRAINTS[property(thrown, 'constraint') ?? ''];
  if (key !== undefined) return new Problem(key);
  return thrown.cause === undefined ? null : refusalIn(thrown.cause);
}

/**
 * Runs an act whose rules were checked before; what the database still refuses, since somebody else was faster, is
 * thrown as the `Problem` that it is for the person. Everything else is thrown on.
 */
export async function explainingRefusals<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (thrown) {
    throw refusalIn(thrown) ?? thrown;
  }
}
