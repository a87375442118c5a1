import { TableUnreadable, type Table } from '@madang/tables';
import { describe, expect, it } from 'vitest';
import { openTable } from './open-table.js';
import { packArchive, packWorkbook } from './pack-archive.js';

// oxlint-disable-next-line typescript/require-await
async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function opened(bytes: Uint8Array): Promise<Table> {
  const table = await openTable(() => inOnePiece(bytes));
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  return table.value;
}

async function rowsOf(table: Table, sheet?: string, decimal?: ','): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const some of table.rows({ ...table.dialects[0]!, ...(sheet ? { sheet } : {}), decimal })) rows.push(...some);
  return rows;
}

async function refusalOf(bytes: Uint8Array): Promise<unknown> {
  const table = await openTable(() => inOnePiece(bytes));
  if (!table.ok) return table.error;
  try {
    await rowsOf(table.value);
    return undefined;
  } catch (error) {
    if (error instanceof TableUnreadable) return error.refusal;
    throw error;
  }
}

describe('a workbook', () => {
  it('gives its cells as text, whatever kind they are of', async () => {
    const table = await opened(
      packWorkbook({
        texts: ['<t>Parks</t>', '<r><t>Ro</t></r><r><t>ads</t></r>', '<t>道路</t><rPh><t>どうろ</t></rPh>', '<t>A &amp; B</t>'],
        formats: ['yyyy\\-mm\\-dd', '00000', '0.0%', '#,##0.00'],
        sheets: {
          Budget: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>Inline</t></is></c><c r="C2"><v>1234.5</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#REF!</v></c></row>
            <row r="4"><c r="A4" s="1"><v>45292</v></c><c r="B4" s="2"><v>123</v></c><c r="C4" s="3"><v>0.5</v></c><c r="D4" s="4"><v>1130518140.6900001</v></c></row>
            <row r="5"><c r="A5" t="str"><f>HYPERLINK("http://x")</f><v>shown</v></c><c r="B5"><f>1+1</f><v>2</v></c><c r="C5"><v>1.2345E7</v></c><c r="D5"><v>-3.4000000000000004E-1</v></c></row>
            <row r="9"><c r="A9"/></row>`,
        },
      }),
    );
    expect(await rowsOf(table)).toEqual([
      ['Parks', 'Roads', '道路', 'A & B'],
      ['Inline', '', '1234.5', 'TRUE', '#REF!'],
      [''],
      ['2024-01-01', '00123', '0.5', '1130518140.69'],
      ['shown', '2', '12345000', '-0.34'],
    ]);
  });

  it('writes its numbers with the decimal mark of the texts beside them', async () => {
    const table = await opened(packWorkbook({ sheets: { A: '<row><c><v>1.5</v></c><c><v>1.125</v></c></row>' } }));
    expect(await rowsOf(table)).toEqual([['1.5', '1.1250']]);
    expect(await rowsOf(table, 'A', ',')).toEqual([['1,5', '1,125']]);
  });

  it('counts days from 1904 where it says so', async () => {
    const sheets = { A: '<row><c s="1"><v>1</v></c></row>' };
    expect(await rowsOf(await opened(packWorkbook({ sheets, formats: ['d/m/yy'], from1904: true })))).toEqual([['1904-01-02']]);
    expect(await rowsOf(await opened(packWorkbook({ sheets, formats: ['d/m/yy'] })))).toEqual([['1900-01-01']]);
  });

  it('names its sheets, the hidden ones last among the ways to read it, and counts hidden rows', async () => {
    const table = await opened(
      packWorkbook({ sheets: { '~Old': '<row><c t="str"><v>old</v></c></row>', New: '<row hidden="1"><c t="str"><v>new</v></c></row>' } }),
    );
    expect(table.sheets).toEqual([
      { name: 'Old', hidden: true },
      { name: 'New', hidden: false },
    ]);
    expect(table.dialects.map(({ sheet }) => sheet)).toEqual(['New', 'Old']);
    expect(await rowsOf(table, 'Old')).toEqual([['old']]);
    expect(await rowsOf(table)).toEqual([['new']]);
    expect(table.hiddenRows?.()).toBe(1);
  });

  it('has no other sheets than it has', async () => {
    const table = await opened(packWorkbook({ sheets: { A: '' } }));
    await expect(rowsOf(table, 'B')).rejects.toMatchObject({ refusal: { code: 'table/no-such-sheet', sheet: 'B' } });
  });
});

describe('a file that is no workbook', () => {
  it.each([
    [
      'an OpenDocument spreadsheet',
      packArchive([
        { name: 'mimetype', bytes: Buffer.from('x') },
        { name: 'content.xml', bytes: Buffer.from('x') },
      ]),
      'open-document',
    ],
    ['an archive of something', packArchive([{ name: 'a.csv', bytes: Buffer.from('a,b') }]), 'archive'],
    ['a binary workbook', packArchive([{ name: 'xl/workbook.bin', bytes: Buffer.from('x') }]), 'excel-97'],
    ['an old Excel file', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'excel-97'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'pdf'],
    ['a web page', Buffer.from('\n<HTML><table><tr><td>1</td></tr></table>'), 'web-page'],
    ['an old Excel file of XML', Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'), 'web-page'],
    ['JSON', Buffer.from('[{"a": 1}]'), 'json'],
  ])('is refused as what it is: %s', async (_, bytes, kind) => expect(await refusalOf(bytes)).toEqual({ code: 'table/other-kind', kind }));

  it('is refused when it is locked', async () => {
    const locked = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await refusalOf(locked)).toEqual({ code: 'table/workbook-locked' });
  });
});

describe('a workbook that was made to do harm', () => {
  const sheet = (inside: string) => packWorkbook({ sheets: { A: inside } });

  it('is refused when a part unpacks to more than packed bytes warrant, before it fills memory', async () => {
    const blank = Buffer.alloc(96 * 1024 * 1024, ' ');
    const bomb = packArchive([
      { name: 'xl/workbook.xml', bytes: Buffer.from('<workbook><sheets><sheet name="A"/></sheets></workbook>') },
      { name: 'xl/worksheets/sheet1.xml', bytes: Buffer.concat([Buffer.from('<worksheet><sheetData>'), blank]) },
    ]);
    expect(bomb.length).toBeLessThan(200_000);
    expect(await refusalOf(bomb)).toMatchObject({ code: 'table/workbook-too-large' });
  });
  it('is refused when it lies about its size', async () => {
    const lying = packArchive([
      { name: 'xl/workbook.xml', bytes: Buffer.from('<workbook><sheets><sheet name="A"/></sheets></workbook>') },
      { name: 'xl/worksheets/sheet1.xml', bytes: Buffer.from('<worksheet/>'.padEnd(5000)), claimedSize: 10 },
    ]);
    expect(await refusalOf(lying)).toMatchObject({ code: 'table/workbook-damaged' });
  });
  it('is refused with a million parts', async () => {
    const many = packArchive([{ name: 'xl/workbook.xml', bytes: Buffer.alloc(0) }]);
    many.writeUInt16LE(65_000, many.length - 14);
    many.writeUInt16LE(65_000, many.length - 12);
    expect(await refusalOf(many)).toMatchObject({ code: expect.stringMatching(/^table\/workbook-/u) as string });
  });
  it('expands no entity and fetches none', async () => {
    const laughs = packArchive([
      {
        name: 'xl/workbook.xml',
        bytes: Buffer.from('<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY x SYSTEM "file:///etc/passwd">]><workbook>&a;&x;</workbook>'),
      },
    ]);
    expect(await refusalOf(laughs)).toEqual({ code: 'table/workbook-damaged', reason: 'a document type is declared' });
    expect(await refusalOf(sheet('<row><c t="str"><v>&x;</v></c></row>'))).toMatchObject({ code: 'table/workbook-damaged' });
  });
  it('is refused when elements lie in endless depth, rows out of order, cells nowhere', async () => {
    expect(await refusalOf(sheet('<a>'.repeat(1000)))).toMatchObject({ reason: 'elements lie too deep' });
    expect(await refusalOf(sheet('<row r="5"><c><v>1</v></c></row><row r="2"/>'))).toMatchObject({ reason: 'rows are out of order' });
    expect(await refusalOf(sheet('<row r="9999999"/>'))).toMatchObject({ reason: 'rows are out of order' });
    expect(await refusalOf(sheet('<row><c r="12"><v>1</v></c></row>'))).toMatchObject({ code: 'table/workbook-damaged' });
  });
  it('is refused with cells far to the right, and with a cell of megabytes', async () => {
    expect(await refusalOf(sheet('<row r="3"><c r="XFD3"><v>1</v></c></row>'))).toMatchObject({ code: 'table/too-many-columns', row: 3 });
    const noise = Array.from({ length: 150_000 }, (_, at) => (at * 2654435761).toString(36)).join(' ');
    expect(await refusalOf(sheet(`<row r="1"><c t="str"><v>${noise}</v></c></row>`))).toMatchObject({
      code: 'table/record-too-long',
      row: 1,
    });
  });
  it('is refused when it is cut off', async () => {
    const whole = sheet('<row><c><v>1</v></c></row>');
    for (const share of [0.2, 0.5, 0.9]) {
      expect(await refusalOf(whole.subarray(0, whole.length * share))).toMatchObject({ code: 'table/workbook-damaged' });
    }
  });
});
