import type { CivilDate } from '../../calendar/civil-date.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import type { Problem } from '../../problem.ts';
import type { Channel } from '../../registry/version-content.ts';
import type { Cell, Table, TableRow } from '../../spreadsheet/table.ts';
import { hasControls } from '../../text.ts';
import { checkPerson, type Person } from '../receipt/receipt-input.ts';
import { tidyLine } from '../typed-text.ts';
import type { RegisterColumn, RegisterHeader } from './register-columns.ts';
import { type Moment, momentOfDateCell, readMoment } from './register-date.ts';
import { type Note, noteOf, type RegisterFinding } from './register-finding.ts';
import { CHANNEL_WORDS, channelOf, isOldFont, OUTCOME_WORDS, outcomeOf, type PastOutcome } from './register-words.ts';

/** What a row says of a past case, tidied; nothing of it has been held against catalogue or calendar. */
export interface PastFacts {
  readonly row: number;
  readonly code: string;
  readonly procedure: string;
  /** Codes of agencies as written; null where the row names none. */
  readonly receivingAgency: string | null;
  readonly decidingAgency: string | null;
  readonly caseName: string | null;
  readonly channel: Channel;
  readonly applicant: Person;
  readonly received: Moment;
  readonly printedDueOn: CivilDate | null;
  /** Papers were asked for and came. */
  readonly waited: { readonly asked: Moment; readonly supplied: Moment } | null;
  /** When it ended: with a result, or withdrawn. */
  readonly ended: Moment;
  /** The register names no day of the result, so that the day of its return stands for it. */
  readonly endedByReturn: boolean;
  readonly outcome: PastOutcome;
  readonly returned: Moment | null;
  readonly note: string | null;
}

/** Longest code, and longest note. */
const LONGEST_CODE = 100;
const LONGEST_NOTE = 2_000;

/** Reads a row; null where something is wrong with it, which is then among the findings. */
export function pastFacts(
  table: Pick<Table, 'sheet'>,
  header: RegisterHeader,
  row: TableRow,
  prefix: string,
  findings: RegisterFinding[],
): PastFacts | null {
  const before = findings.length;
  const note = noteOf(table, header, row, findings);
  const read = new RowReading(header, row, note);
  const code = read.text('code', LONGEST_CODE);
  const procedure = read.text('procedure');
  const channel = read.channel();
  const applicant = read.applicant();
  const received = read.moment('receivedAt');
  const printed = read.moment('printedDueOn');
  const asked = read.moment('requestedAt');
  const supplied = read.moment('suppliedAt');
  const resolved = read.moment('resolvedAt');
  const returned = read.moment('returnedAt');
  const outcome = read.outcome();
  const words = read.text('note', LONGEST_NOTE);
  const optional = {
    receivingAgency: read.text('receivingAgency'),
    decidingAgency: read.text('decidingAgency'),
    caseName: read.text('case'),
  };
  for (const needed of ['code', 'procedure', 'receivedAt'] as const) read.needed(needed);
  const ended = resolved ?? returned;
  if (ended === null && read.isEmpty('resolvedAt') && read.isEmpty('returnedAt'))
    note(header.columns.has('resolvedAt') ? 'resolvedAt' : 'returnedAt', 'REGISTER_STILL_OPEN');
  if ((asked === null) !== (supplied === null) && read.isEmpty('requestedAt') !== read.isEmpty('suppliedAt'))
    note(asked === null ? 'requestedAt' : 'suppliedAt', 'REGISTER_SPAN_HALF');
  if (outcome === 'WITHDRAWN' && returned !== null && resolved !== null)
    note('returnedAt', 'REGISTER_WITHDRAWN_RETURNED');
  if (findings.length > before) return null;
  if (code === null || procedure === null || applicant === null || received === null || ended === null) return null;
  if (outcome === null || channel === null) return null;
  return {
    row: row.number,
    code: `${prefix}${code}`,
    procedure,
    ...optional,
    channel,
    applicant,
    received,
    printedDueOn: printed?.date ?? null,
    waited: asked && supplied && { asked, supplied },
    ended,
    endedByReturn: resolved === null,
    outcome,
    returned: outcome === 'WITHDRAWN' ? null : returned,
    note: words,
  };
}

/** Why a cell is no record, whatever it shows. */
const MARKS: Readonly<Record<'FORMULA' | 'MERGED' | 'HIDDEN_ROW' | 'HIDDEN_COLUMN', MessageKey>> = {
  FORMULA: 'REGISTER_FORMULA',
  MERGED: 'REGISTER_MERGED',
  HIDDEN_ROW: 'REGISTER_HIDDEN_ROW',
  HIDDEN_COLUMN: 'REGISTER_HIDDEN_COLUMN',
};

class RowReading {
  readonly #header: RegisterHeader;
  readonly #row: TableRow;
  readonly #note: Note;
  #hiddenTold = false;

  constructor(header: RegisterHeader, row: TableRow, note: Note) {
    this.#header = header;
    this.#row = row;
    this.#note = note;
  }

  isEmpty(column: RegisterColumn): boolean {
    const place = this.#header.columns.get(column);
    if (place === undefined) return true;
    return (this.#row.cells[place.column] ?? null) === null && this.#row.marks.get(place.column) !== 'FORMULA';
  }

  /** Notes an empty cell that must not be. */
  needed(column: RegisterColumn): void {
    if (this.isEmpty(column)) this.#note(column, 'REGISTER_CELL_EMPTY');
  }

  /** The cell, unless it is none that anybody wrote down. */
  #cell(column: RegisterColumn): Cell | null {
    const place = this.#header.columns.get(column);
    if (place === undefined) return null;
    const mark = this.#row.marks.get(place.column);
    if (mark === 'HIDDEN_ROW') {
      if (!this.#hiddenTold) this.#note(null, MARKS[mark]);
      this.#hiddenTold = true;
      return null;
    }
    if (mark !== undefined) {
      this.#note(column, MARKS[mark]);
      return null;
    }
    const cell = this.#row.cells[place.column] ?? null;
    if (cell?.kind === 'ERROR') {
      this.#note(column, 'REGISTER_ERROR_CELL');
      return null;
    }
    return cell;
  }

  /** A line of text. A number is text where it is written in digits alone: `1.2E+11` has lost what it was. */
  text(column: RegisterColumn, longest = 500): string | null {
    const cell = this.#cell(column);
    if (cell === null) return null;
    const { text } = cell;
    if (cell.kind === 'DATE' || cell.kind === 'BOOLEAN') return this.#refuse(column, 'REGISTER_NOT_TEXT');
    if (cell.kind === 'NUMBER' && !/^\d{1,15}$/u.test(text)) return this.#refuse(column, 'REGISTER_NUMBER_NOT_TEXT');
    if (!text.isWellFormed() || hasControls(text)) return this.#refuse(column, 'REGISTER_UNREADABLE');
    if (isOldFont(text)) return this.#refuse(column, 'REGISTER_OLD_FONT');
    const tidy = tidyLine(text);
    if ((tidy?.length ?? 0) > longest) return this.#refuse(column, 'TEXT_TOO_LONG', { limit: longest });
    return tidy;
  }

  /** A number by which people are found: as a number cell it has lost the zeros in front. */
  #digits(column: 'idNumber' | 'phone', whole: RegExp): string | null {
    const text = this.text(column);
    const place = this.#header.columns.get(column);
    const asNumber = place !== undefined && this.#row.cells[place.column]?.kind === 'NUMBER';
    return asNumber && text !== null && !whole.test(text) ? this.#refuse(column, 'REGISTER_ZERO_LOST') : text;
  }

  applicant(): Person | null {
    const typed = {
      name: this.text('name') ?? '',
      // Identity cards have 9 digits, citizen's cards 12, and tax codes 10; those with a zero lost have 8 or 11.
      idNumber: this.#digits('idNumber', /^(?:\d{9}|\d{10}|\d{12})$/u),
      phone: this.#digits('phone', /^84\d{9}$/u),
      address: this.text('address'),
    };
    const problems: Problem[] = [];
    const person = checkPerson(typed, [], problems);
    for (const { code, path, params } of problems) {
      const column = path?.at(-1);
      if (code !== 'NAME_BLANK' || this.isEmpty('name'))
        this.#note(isPersonColumn(column) ? column : 'name', code, params);
    }
    return problems.length > 0 ? null : person;
  }

  moment(column: RegisterColumn): Moment | null {
    const cell = this.#cell(column);
    if (cell === null) return null;
    if (cell.kind === 'NUMBER') return this.#refuse(column, 'REGISTER_NUMBER_NOT_DATE');
    const moment = cell.kind === 'DATE' ? momentOfDateCell(cell.text) : readMoment(cell.text);
    return moment ?? this.#refuse(column, 'REGISTER_NOT_DATE');
  }

  /** *Ours*: a register without the column is one of a desk, where people came in person. */
  channel(): Channel | null {
    if (!this.#header.columns.has('channel')) return 'DIRECT';
    const text = this.text('channel');
    this.needed('channel');
    if (text === null) return null;
    return channelOf(text) ?? this.#refuse('channel', 'REGISTER_CHANNEL_UNKNOWN', { words: CHANNEL_WORDS });
  }

  outcome(): PastOutcome | null {
    const text = this.text('outcome');
    this.needed('outcome');
    if (text === null) return null;
    const outcome = outcomeOf(text);
    switch (outcome) {
      case null:
        return this.#refuse('outcome', 'REGISTER_OUTCOME_UNKNOWN', { words: OUTCOME_WORDS });
      case 'NOT_RECEIVED':
        return this.#refuse('outcome', 'REGISTER_NOT_RECEIVED');
      case 'OPEN':
        return this.#refuse('outcome', 'REGISTER_STILL_OPEN');
      default:
        return outcome;
    }
  }

  #refuse(column: RegisterColumn, code: MessageKey, params: Readonly<Record<string, string | number>> = {}): null {
    this.#note(column, code, params);
    return null;
  }
}

const PERSON = ['name', 'idNumber', 'phone', 'address'] as const;

const isPersonColumn = (column: string | undefined): column is (typeof PERSON)[number] =>
  PERSON.some((each) => each === column);
