import { Problem } from '../problem.ts';
import type { SpreadsheetLimits } from './limits.ts';
import { attributesOf, escaped, tagsOf, xmlText } from './xml-tags.ts';
import type { Parts } from './zip-guard.ts';

/** A workbook as far as it says where its parts are. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  /** Dates count from 1904 instead of 1900. */
  readonly from1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** Its file in the package. */
  readonly path: string;
}

/** Finds the sheets of a package. Throws `Problem` for macros by content type, links to other files, and what is none. */
export function readWorkbook(parts: Parts, limits: SpreadsheetLimits): Workbook {
  const text = (path: string): string | null => {
    const bytes = parts.get(path);
    return bytes === undefined ? null : xmlText(path, bytes);
  };
  const types = text('[Content_Types].xml');
  const book = text('xl/workbook.xml');
  const links = text('xl/_rels/workbook.xml.rels');
  if (types === null || book === null || links === null) throw new Problem('XLSX_NO_WORKBOOK');
  if (/macroEnabled|vbaProject|vnd\.ms-excel\.sheet\.binary/iu.test(types))
    throw new Problem('XLSX_MACROS', { params: { name: '[Content_Types].xml' } });
  if (/TargetMode\s*=\s*["']External["'][^>]*(?:externalLink|oleObject)|externalLinkPath/iu.test(links))
    throw new Problem('XLSX_LINKS', { params: { name: 'workbook.xml.rels' } });

  const targets = new Map<string, string>();
  const byType = new Map<string, string>();
  for (const tag of tagsOf(links)) {
    if (tag.name !== 'Relationship') continue;
    const attributes = attributesOf(tag);
    const target = attributes.get('Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    targets.set(attributes.get('Id') ?? '', path);
    byType.set((attributes.get('Type') ?? '').split('/').at(-1) ?? '', path);
  }
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  for (const tag of tagsOf(book)) {
    if (tag.kind === 'CLOSE') continue;
    const attributes = attributesOf(tag);
    if (tag.name === 'workbookPr') from1904 ||= ['1', 'true'].includes(attributes.get('date1904') ?? '');
    if (tag.name !== 'sheet') continue;
    const path = targets.get(attributes.get('id') ?? '') ?? '';
    if (!parts.has(path)) throw new Problem('XLSX_BROKEN', { params: { reason: path.slice(0, 60) } });
    const state = attributes.get('state') ?? 'visible';
    sheets.push({ name: attributes.get('name') ?? '', hidden: state !== 'visible', path });
    if (sheets.length > limits.sheets) throw new Problem('XLSX_TOO_MANY_SHEETS', { params: { limit: limits.sheets } });
  }
  const partOf = (type: string): string | null => {
    const path = byType.get(type);
    return path !== undefined && parts.has(path) ? path : null;
  };
  return { sheets, from1904, sharedStrings: partOf('sharedStrings'), styles: partOf('styles') };
}

/** A sheet by its name; null: the only visible one; several names: the first that there is, else the first visible one. */
export type SheetAsked = string | null | readonly string[];

/** The sheet that was asked for. Throws with the names that there are. */
export function chosenSheet({ sheets }: Workbook, asked: SheetAsked): SheetEntry {
  const named = (entries: readonly SheetEntry[]): string => entries.map(({ name }) => `“${name}”`).join(', ') || '–';
  const called = (wanted: string): SheetEntry | undefined =>
    sheets.find(({ name }) => name.normalize('NFC').trim() === wanted.normalize('NFC').trim());
  if (typeof asked === 'string') {
    const found = called(asked);
    if (!found) throw new Problem('SHEET_UNKNOWN', { params: { name: asked, sheets: named(sheets) } });
    return found;
  }
  const visible = sheets.filter(({ hidden }) => !hidden);
  const [only, ...more] = visible;
  if (asked !== null) {
    const found = asked.map(called).find((sheet) => sheet !== undefined) ?? only;
    if (!found) throw new Problem('SHEET_NEEDED', { params: { sheets: '–' } });
    return found;
  }
  if (!only || more.length > 0) throw new Problem('SHEET_NEEDED', { params: { sheets: named(visible) } });
  return only;
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A package of one sheet with our own words around it: what the reader of values is given. */
export function packageOf(parts: Parts, workbook: Workbook, sheet: SheetEntry): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  const links: string[] = [];
  const add = (type: string, path: string, content: Buffer | undefined): void => {
    if (content === undefined) return;
    files.set(`xl/${path}`, content);
    links.push(`<Relationship Id="r${links.length + 1}" Type="${RELATIONS}/${type}" Target="${path}"/>`);
  };
  add('worksheet', 'worksheets/sheet1.xml', parts.get(sheet.path));
  add('sharedStrings', 'sharedStrings.xml', parts.get(workbook.sharedStrings ?? ''));
  add('styles', 'styles.xml', parts.get(workbook.styles ?? ''));
  const since = workbook.from1904 ? ' date1904="1"' : '';
  files.set(
    'xl/workbook.xml',
    Buffer.from(
      `${XML}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><workbookPr${since}/><sheets><sheet name="${escaped(sheet.name)}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
  );
  files.set(
    'xl/_rels/workbook.xml.rels',
    Buffer.from(
      `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`,
    ),
  );
  return files;
}
