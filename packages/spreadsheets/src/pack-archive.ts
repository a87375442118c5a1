import { crc32, deflateRawSync } from 'node:zlib';

export interface PartToPack {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the archive says of the size, where it is to lie. */
  readonly claimedSize?: number;
}

/** Packs parts into a ZIP archive, for specs: also such as no program would make. */
export function packArchive(parts: readonly PartToPack[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, claimedSize } of parts) {
    const packed = deflateRawSync(bytes, { level: 9 });
    const label = Buffer.from(name, 'utf8');
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x0800, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(claimedSize ?? bytes.length, 18);
    facts.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), facts, label, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), facts, place, label]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}

export interface WorkbookParts {
  /** The inside of `<sheetData>`, by the names of sheets; a name that opens with `~` is hidden. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly texts?: readonly string[];
  readonly formats?: readonly string[];
  readonly from1904?: boolean;
}

/** A small workbook with the parts that a spreadsheet program writes, for specs. */
export function packWorkbook({ sheets, texts = [], formats = [], from1904 = false }: WorkbookParts): Buffer {
  const names = Object.keys(sheets);
  const xml = (inside: string) => Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${inside}`, 'utf8');
  const list = names.map(
    (name, at) =>
      `<sheet name="${name.replace('~', '')}" sheetId="${at + 1}" ${name.startsWith('~') ? 'state="hidden" ' : ''}r:id="rId${at + 1}"/>`,
  );
  const targets = names.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`);
  const numFmts = formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`).join('');
  const xfs = ['<xf numFmtId="0"/>', ...formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`)].join('');
  return packArchive([
    { name: '[Content_Types].xml', bytes: xml('<Types/>') },
    {
      name: 'xl/workbook.xml',
      bytes: xml(`<workbook xmlns:r="r"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`),
    },
    { name: 'xl/_rels/workbook.xml.rels', bytes: xml(`<Relationships>${targets.join('')}</Relationships>`) },
    { name: 'xl/sharedStrings.xml', bytes: xml(`<sst>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`) },
    {
      name: 'xl/styles.xml',
      bytes: xml(
        `<styleSheet><numFmts>${numFmts}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs}</cellXfs></styleSheet>`,
      ),
    },
    ...Object.values(sheets).map((rows, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      bytes: xml(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    })),
  ]);
}
