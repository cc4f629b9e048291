import { defineEntity, p } from '@mikro-orm/core';
import { maybeDate, maybeText } from '../db/columns.ts';
import type { AgencyLevel } from './version-content.ts';

/** Whether an agency runs a one-stop desk (một cửa), and whether it is interlinked (liên thông). */
export type OneStopMode = 'NONE' | 'ONE_STOP' | 'INTERLINKED';

const AgencySchema = defineEntity({
  name: 'Agency',
  properties: {
    id: p.uuid().primary(),
    code: p.text(),
    name: p.text(),
    nameEn: maybeText(),
    level: p.text().$type<AgencyLevel>(),
    oneStopMode: p.text().$type<OneStopMode>().default('NONE'),
    parent: () => p.manyToOne(Agency).strictNullable().default(null),
    validFrom: maybeDate(),
    validTo: maybeDate(),
    phone: maybeText(),
    address: maybeText(),
    demo: p.boolean().default(false),
    demoNote: maybeText(),
    version: p.integer().version(),
  },
});

/** An authority (cơ quan), valid in [validFrom, validTo). */
export class Agency extends AgencySchema.class {}
AgencySchema.setClass(Agency);
