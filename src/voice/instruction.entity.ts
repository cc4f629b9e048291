import { defineEntity, p } from '@mikro-orm/core';
import { maybeDate, maybeText, maybeUuid } from '../db/columns.ts';
import type { InstructionState, StepKind } from './instruction.ts';

const InstructionSchema = defineEntity({
  name: 'Instruction',
  properties: {
    id: p.uuid().primary(),
    applicationId: p.uuid(),
    agencyId: p.uuid(),
    accountId: maybeUuid(),
    fromAgencyId: p.uuid(),
    fromAccountId: p.uuid(),
    sentAt: p.datetime(),
    state: p.text().$type<InstructionState>(),
    answerBy: maybeDate(),
    ranOver: p.boolean().default(false),
    /** Number of its newest step. */
    version: p.integer().default(1),
  },
});

/** An instruction on a late file (đôn đốc); the row is a fold of its steps. */
export class Instruction extends InstructionSchema.class {}
InstructionSchema.setClass(Instruction);

const InstructionStepSchema = defineEntity({
  name: 'InstructionStep',
  properties: {
    id: p.uuid().primary(),
    instructionId: p.uuid(),
    number: p.integer(),
    kind: p.text().$type<StepKind>(),
    at: p.datetime(),
    agencyId: p.uuid(),
    accountId: p.uuid(),
    words: maybeText(),
    answerBy: maybeDate(),
  },
});

/** Who did what with an instruction, when and with which words; only ever created. */
export class InstructionStep extends InstructionStepSchema.class {}
InstructionStepSchema.setClass(InstructionStep);
