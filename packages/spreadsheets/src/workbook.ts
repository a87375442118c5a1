import { TableUnreadable, type Sheet, type Table, type TableDialect } from '@madang/tables';
import { damaged, openArchive, type Archive } from './archive.js';
import { cellFormats, type CellFormat } from './cell-formats.js';
import { sharedTexts } from './shared-texts.js';
import { sheetRows } from './sheet-rows.js';
import { heard, type Attributes } from './xml-events.js';

interface SheetPart extends Sheet {
  readonly part: string;
}

/** A workbook in the format of Excel since 2007, its sheets in order. Throws `TableUnreadable`. */
export async function openWorkbook(bytes: Buffer): Promise<Table> {
  const archive = await openArchive(bytes);
  refuseOthers(archive);
  const { sheets, from1904 } = await sheetsOf(archive);
  if (sheets.length === 0) throw damaged('no sheet');
  let known: { readonly texts: string[]; readonly formats: CellFormat[] } | undefined;
  let hidden = 0;

  async function* rows({ sheet, decimal }: TableDialect): AsyncGenerator<string[][]> {
    const found = sheets.find(({ name }) => name === sheet);
    if (!found) throw new TableUnreadable({ code: 'table/no-such-sheet', sheet: sheet ?? '' });
    known ??= { texts: await sharedTexts(archive), formats: await cellFormats(archive) };
    hidden = 0;
    yield* sheetRows(archive, found.part, { ...known, from1904, decimal, hiddenRow: () => void (hidden += 1) });
  }

  const shown = sheets.map(({ name, hidden: isHidden }) => ({ name, hidden: isHidden }));
  const inOrder = shown.toSorted((one, other) => Number(one.hidden) - Number(other.hidden));
  const dialects = inOrder.map(({ name }): TableDialect => ({ encoding: 'utf-8', delimiter: ',', sheet: name }));
  return { sheets: shown, dialects, rows, hiddenRows: () => hidden };
}

/** Other programs pack their documents alike. */
function refuseOthers(archive: Archive): void {
  if (archive.has('xl/workbook.xml')) return;
  if (archive.has('xl/workbook.bin')) throw new TableUnreadable({ code: 'table/other-kind', kind: 'excel-97' });
  const isOpenDocument = archive.has('mimetype') && archive.has('content.xml');
  throw new TableUnreadable({ code: 'table/other-kind', kind: isOpenDocument ? 'open-document' : 'archive' });
}

async function sheetsOf(archive: Archive): Promise<{ readonly sheets: SheetPart[]; readonly from1904: boolean }> {
  const targets = new Map<string, string>();
  if (archive.has('xl/_rels/workbook.xml.rels')) {
    await each(archive, 'xl/_rels/workbook.xml.rels', (name, attributes) => {
      if (name === 'Relationship') targets.set(attributes['Id'] ?? '', partOf(attributes['Target'] ?? ''));
    });
  }
  const sheets: SheetPart[] = [];
  let from1904 = false;
  await each(archive, 'xl/workbook.xml', (name, attributes) => {
    if (name === 'workbookPr') from1904 = attributes['date1904'] === '1' || attributes['date1904'] === 'true';
    if (name !== 'sheet') return;
    const part = targets.get(attributes['r:id'] ?? attributes['id'] ?? '') ?? `xl/worksheets/sheet${sheets.length + 1}.xml`;
    const isHidden = attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden';
    // Sheets of charts and macros hold no rows.
    if (part.includes('worksheets/')) sheets.push({ name: attributes['name'] ?? `Sheet${sheets.length + 1}`, hidden: isHidden, part });
  });
  return { sheets, from1904 };
}

async function each(archive: Archive, part: string, open: (name: string, attributes: Attributes) => void): Promise<void> {
  for await (const _ of heard(archive.read(part), { open, close: () => undefined, text: () => undefined }));
}

/** Relative to the folder of the workbook, or from the root of the archive. */
function partOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//u, '')}`;
}
