import { crc32, deflateRawSync } from 'node:zlib';

/** A file in a zip, with whatever lies its headers are to tell. */
export interface ZipFile {
  readonly name: string;
  readonly content: string | Buffer;
  /** Uncompressed size in the headers; the real one unless given. */
  readonly declares?: number;
  readonly encrypted?: boolean;
  /** Left out of the central directory: only a reader of local headers finds it. */
  readonly hidden?: boolean;
}

/** Builds a zip by hand, so that tests can make what no zip program writes. */
export function zipOf(files: readonly ZipFile[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  let listed = 0;
  for (const { name, content, declares, encrypted = false, hidden = false } of files) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain, { level: 9 });
    const title = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800 | (encrypted ? 1 : 0), 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(plain), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(declares ?? plain.length, 18);
    fields.writeUInt16LE(title.length, 22);
    local.push(Buffer.from('PK\x03\x04'), fields, title, packed);
    if (!hidden) {
      listed += 1;
      const tail = Buffer.alloc(14);
      tail.writeUInt32LE(offset, 10);
      central.push(Buffer.from('PK\x01\x02\x14\x00'), fields, tail, title);
    }
    offset += 30 + title.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(listed, 4);
  end.writeUInt16LE(listed, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06'), end]);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Book {
  /** Inside of each `worksheet` element, by name of the sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Inside of `sst`. */
  readonly strings?: string;
  readonly from1904?: boolean;
  /** Instead of or beside the usual files. */
  readonly more?: readonly ZipFile[];
  /** Names of files to leave out. */
  readonly without?: readonly string[];
}

/** Style 1 is a date, style 2 a date with time. */
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="dd/mm/yyyy hh:mm"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>`;

/** An xlsx file by hand. */
export function bookOf({ sheets, strings = '', from1904 = false, more = [], without = [] }: Book): Buffer {
  const names = Object.keys(sheets);
  const path = (at: number): string => `worksheets/sheet${at + 1}.xml`;
  const files: ZipFile[] = [
    {
      name: '[Content_Types].xml',
      content: `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at + 1}"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, at) => `<Relationship Id="s${at + 1}" Type="${RELATIONS}/worksheet" Target="${path(at)}"/>`).join('')}<Relationship Id="x1" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="x2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    },
    { name: 'xl/styles.xml', content: STYLES },
    { name: 'xl/sharedStrings.xml', content: `${XML}<sst xmlns="${MAIN}">${strings}</sst>` },
    ...names.map((name, at) => ({
      name: `xl/${path(at)}`,
      content: `${XML}<worksheet xmlns="${MAIN}">${sheets[name]}</worksheet>`,
    })),
  ];
  const replaced = new Set([...more.map(({ name }) => name), ...without]);
  return zipOf([...files.filter(({ name }) => !replaced.has(name)), ...more]);
}

/** A cell with text of its own. */
export const textCell = (at: string, text: string): string =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

/** A sheet with the cells of one row. */
export const oneRow = (...cells: readonly string[]): string =>
  `<sheetData><row r="1">${cells.join('')}</row></sheetData>`;
