import { defineEntity, p } from '@mikro-orm/core';
import { maybeDate, maybeInteger, maybeText, maybeUuid } from '../db/columns.ts';
import type { Channel } from '../registry/version-content.ts';
import type { Outcome } from './history/application-event.ts';
import type { Handled } from './application-row.ts';
import type { ClockTerms } from '../sla/clock-policy.ts';
import type { EventKind, State } from './history/life-cycle.ts';
import type { Person, ReceivedComponent } from './receipt/receipt-input.ts';

const maybeInstant = () => p.datetime().strictNullable().default(null);

const ApplicationSchema = defineEntity({
  name: 'Application',
  properties: {
    id: p.uuid().primary(),
    code: maybeText(),
    procedureId: p.uuid(),
    versionId: p.uuid(),
    localTermsId: maybeUuid(),
    caseName: maybeText(),
    channel: p.text().$type<Channel>(),
    terms: p.json<ClockTerms>().strictNullable().default(null),
    receivingAgencyId: p.uuid(),
    decidingAgencyId: p.uuid(),
    applicantName: p.text(),
    applicantIdNumber: maybeText(),
    applicantPhone: maybeText(),
    applicantAddress: maybeText(),
    applicantEmail: maybeText(),
    submitter: p.json<Person>().strictNullable().default(null),
    /** Who took the result, where another than the applicant did. */
    receiver: p.json<Person>().strictNullable().default(null),
    components: p.json<readonly ReceivedComponent[]>().default([]),
    tokenSerial: p.integer().default(1),
    demo: p.boolean().default(false),
    state: p.text().$type<State>(),
    closed: p.boolean().default(false),
    outcome: p.text().$type<Outcome>().strictNullable().default(null),
    submittedAt: maybeInstant(),
    answerDueAt: maybeInstant(),
    answeredAt: maybeInstant(),
    receivedAt: maybeInstant(),
    enteredLateAt: maybeInstant(),
    receivedOn: maybeDate(),
    originalDueAt: maybeInstant(),
    dueAt: maybeInstant(),
    dueOn: maybeDate(),
    overdueAt: maybeInstant(),
    statutoryDueAt: maybeInstant(),
    reappointedAt: maybeInstant(),
    applicantDueAt: maybeInstant(),
    resolvedAt: maybeInstant(),
    resolvedOn: maybeDate(),
    returnedAt: maybeInstant(),
    provisional: p.boolean().default(false),
    calendar: maybeText(),
    lateCleared: p.boolean().default(false),
    handled: p.text().$type<Handled>().strictNullable().default(null),
    endedLate: p.boolean().default(false),
    spentDays: maybeInteger(),
    waitingDays: maybeInteger(),
    visits: p.integer().default(0),
    doors: p.integer().default(0),
    holderAgencyId: maybeUuid(),
    holderAccountId: maybeUuid(),
    importedSource: maybeText(),
    importedFile: maybeText(),
    importedSheet: maybeText(),
    importedRow: maybeInteger(),
    printedDueOn: maybeDate(),
    helpingAgencyId: maybeUuid(),
    calendarAgencyId: maybeUuid(),
    takerAgencyId: maybeUuid(),
    takerAccountId: maybeUuid(),
    taskAgencies: p.json<readonly string[]>().default([]),
    askedAgencies: p.json<readonly string[]>().default([]),
    registerAgencyId: maybeUuid(),
    registerYear: maybeInteger(),
    registerNumber: maybeInteger(),
    lastSequence: p.integer(),
    lastKind: p.text().$type<EventKind>(),
    lastAt: p.datetime(),
    lastRecordedAt: p.datetime(),
    lastAgencyId: maybeUuid(),
    lastAccountId: maybeUuid(),
    lastGround: maybeText(),
    lastHash: p.type('bytea').$type<Buffer>(),
    version: p.integer().version(),
  },
});

/** One person's case (hồ sơ). Receiving writes it past the unit of work; every later act goes through it. */
export class Application extends ApplicationSchema.class {}
ApplicationSchema.setClass(Application);

const ApplicationEventSchema = defineEntity({
  name: 'ApplicationEventEntry',
  tableName: 'application_event',
  properties: {
    // Numbers above 2^53 are out of reach: at a thousand events a second that takes 285,000 years.
    id: p.type('bigint').$type<string>().primary(),
    applicationId: p.uuid(),
    sequence: p.integer(),
    kind: p.text().$type<EventKind>(),
    at: p.datetime(),
    recordedAt: p.datetime(),
    agencyId: maybeUuid(),
    accountId: maybeUuid(),
    ground: maybeText(),
    payload: p.json<object>(),
    previousHash: p.type('bytea').$type<Buffer>().strictNullable().default(null),
    hash: p.type('bytea').$type<Buffer>(),
  },
});

/** An event as a row; its transaction id is set by the database. Only ever created. */
export class ApplicationEventEntry extends ApplicationEventSchema.class {}
ApplicationEventSchema.setClass(ApplicationEventEntry);
