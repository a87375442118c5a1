import type { DataSource } from 'typeorm';
import { zipOf, type ZipEntry } from '../../../platform/files/zip.js';
import { columns, publishedLines, type PublishedLine, type PublishedVersion } from './published-lines.js';

const office = 'http://schemas.openxmlformats.org';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = `${office}/spreadsheetml/2006/main`;
/** A sheet holds 1,048,576 rows, the heading included; what goes beyond stands on a further sheet. */
const linesOnASheet = 1_000_000;

/**
 * A workbook with one sheet, written as it is sent. Texts are inline strings, which no spreadsheet runs as a formula, and keep
 * their leading zeros; amounts are numbers with the digits of the budget.
 */
export function xlsxFile(db: DataSource, version: PublishedVersion): AsyncGenerator<Buffer> {
  const lines = publishedLines(db, version);
  const sheets = Array.from({ length: Math.max(1, Math.ceil(version.lineCount / linesOnASheet)) }, (_, at) => at + 1);
  return zipOf([
    ...frame(version.fiscalYear, sheets),
    ...sheets.map((sheet): ZipEntry => ({ name: `xl/worksheets/sheet${sheet}.xml`, bytes: () => sheetOf(lines) })),
  ]);
}

function frame(year: number, sheets: readonly number[]): ZipEntry[] {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (...of: string[]) => `<Relationships xmlns="${office}/package/2006/relationships">${of.join('')}</Relationships>`;
  const part = (name: string, type: string) =>
    `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const files = {
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('/xl/workbook.xml', 'sheet.main')}${sheets.map((sheet) => part(`/xl/worksheets/sheet${sheet}.xml`, 'worksheet')).join('')}${part('/xl/styles.xml', 'styles')}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}/officeDocument/2006/relationships"><sheets>${sheets.map((sheet) => `<sheet name="${sheet === 1 ? year : `${year} (${sheet})`}" sheetId="${sheet}" r:id="rId${sheet}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...sheets.map((sheet) => relation(`rId${sheet}`, 'worksheet', `worksheets/sheet${sheet}.xml`)),
      relation('rIdStyles', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="4" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
  };
  return Object.entries(files).map(([name, xml]) => ({ name, bytes: () => [Buffer.from(declaration + xml)] }));
}

const pane =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

/** Takes from `lines` what fits on one sheet. */
async function* sheetOf(lines: AsyncGenerator<PublishedLine[]>): AsyncGenerator<Buffer> {
  const heading = `<row>${columns.map(({ name }) => text(name, 2)).join('')}</row>`;
  yield Buffer.from(`${declaration}<worksheet xmlns="${main}">${pane}<sheetData>${heading}`);
  for (let written = 0; written < linesOnASheet;) {
    const next = await lines.next();
    if (next.done === true) break;
    written += next.value.length;
    yield Buffer.from(next.value.map(row).join(''));
  }
  yield Buffer.from('</sheetData></worksheet>');
}

function row(line: PublishedLine): string {
  return `<row>${columns.map(({ name, kind }) => cell(line[name], kind)).join('')}</row>`;
}

function cell(value: string | number | boolean | null, kind: (typeof columns)[number]['kind']): string {
  if (value === null) return '<c/>';
  if (kind === 'amount') return `<c s="1"><v>${String(value)}</v></c>`;
  return kind === 'integer' ? `<c><v>${String(value)}</v></c>` : text(String(value));
}

function text(value: string, style?: number): string {
  return `<c t="inlineStr"${style === undefined ? '' : ` s="${style}"`}><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** Signs that XML does not know at all are left out. */
function escaped(value: string): string {
  return value
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
