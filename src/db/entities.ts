import type { Options } from '@mikro-orm/postgresql';
import { Application, ApplicationEventEntry } from '../desk/application.entity.ts';
import { Agency } from '../registry/agency.entity.ts';
import { LocalAgency, LocalTerms } from '../registry/local-terms.entity.ts';
import { Field, Procedure, ProcedureLink } from '../registry/procedure.entity.ts';
import {
  Component,
  Fee,
  Form,
  LegalDocument,
  ProcedureCase,
  ProcedureResult,
  Requirement,
  TimeLimit,
  VersionAgency,
  VersionLegalDocument,
} from '../registry/version-part.entity.ts';
import { ProcedureVersion } from '../registry/version.entity.ts';
import { Recommendation, ReviewRound } from '../review/recommendation.entity.ts';

/** Every entity, listed by name: nothing is discovered by folder or decorator. */
export const ENTITIES: NonNullable<Options['entities']> = [
  Agency,
  Application,
  ApplicationEventEntry,
  Component,
  Fee,
  Field,
  Form,
  LegalDocument,
  LocalAgency,
  LocalTerms,
  Procedure,
  ProcedureCase,
  ProcedureLink,
  ProcedureResult,
  ProcedureVersion,
  Recommendation,
  Requirement,
  ReviewRound,
  TimeLimit,
  VersionAgency,
  VersionLegalDocument,
];
