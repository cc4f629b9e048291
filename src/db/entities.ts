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
import { Feedback, FeedbackContact, FeedbackStep } from '../voice/feedback.entity.ts';
import { Instruction, InstructionStep } from '../voice/instruction.entity.ts';
import { Rating } from '../voice/rating.entity.ts';
import { Recommendation, ReviewRound } from '../review/recommendation.entity.ts';

/** Every entity, listed by name: nothing is discovered by folder or decorator. */
export const ENTITIES: NonNullable<Options['entities']> = [
  Agency,
  Application,
  ApplicationEventEntry,
  Component,
  Fee,
  Feedback,
  FeedbackContact,
  FeedbackStep,
  Field,
  Form,
  LegalDocument,
  Instruction,
  InstructionStep,
  LocalAgency,
  LocalTerms,
  Procedure,
  ProcedureCase,
  ProcedureLink,
  ProcedureResult,
  ProcedureVersion,
  Rating,
  Recommendation,
  Requirement,
  ReviewRound,
  TimeLimit,
  VersionAgency,
  VersionLegalDocument,
];
