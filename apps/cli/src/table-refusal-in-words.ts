import { assertNever } from '@madang/basics';
import type { HeadingsMissing } from '@madang/budget';
import type { OtherKind, TableRefusal } from '@madang/tables';

const kinds: Readonly<Record<OtherKind, string>> = {
  'excel-97': 'an Excel file of the old kind (XLS)',
  'open-document': 'an OpenDocument spreadsheet (ODS)',
  pdf: 'a PDF file',
  'web-page': 'a web page, whatever its name says',
  json: 'JSON data',
  archive: 'an archive',
  picture: 'a picture',
  binary: 'not a text',
};

/** Why no table can be read, where, and what to do about it. */
export function tableRefusalInWords(refusal: TableRefusal | HeadingsMissing): string {
  switch (refusal.code) {
    case 'table/empty':
      return 'The file is empty.';
    case 'table/other-kind':
      return `This is ${kinds[refusal.kind]}. Open it in a spreadsheet program and save it as XLSX or as CSV (UTF-8).`;
    case 'table/text-does-not-decode':
      return `Row ${refusal.row} holds bytes that are no letters in ${refusal.encoding}; parts of the file may be written in another encoding. Save it anew as UTF-8.`;
    case 'table/holds-nul':
      return `At row ${refusal.row} or just after stands a zero byte, which is no letter. The file is damaged, or no text.`;
    case 'table/quote-never-closed':
      return `In row ${refusal.row}, column ${refusal.column}, a quotation mark is opened and never closed.`;
    case 'table/record-too-long':
      return `Row ${refusal.row} is longer than ${refusal.most} letters: a quotation mark may never be closed there, or line ends are missing.`;
    case 'table/too-many-columns':
      return `Row ${refusal.row} has more than ${refusal.most} columns.`;
    case 'table/no-such-sheet':
      return `The workbook has no sheet "${refusal.sheet}".`;
    case 'table/workbook-damaged':
      return `The XLSX file is damaged (${refusal.reason}). Open it in a spreadsheet program and save it anew.`;
    case 'table/workbook-locked':
      return 'The workbook is locked with a password. Save it without one.';
    case 'table/workbook-too-large':
      return `The workbook is too large (${refusal.what}; at most ${refusal.most}). Save the sheet of the budget as CSV (UTF-8).`;
    case 'budget/headings-missing': {
      const headings = refusal.missing.map(({ field, heading }) => `"${heading.text}" (${field})`);
      return `The profile speaks of headings that the file does not have: ${headings.join(', ')}.`;
    }
    default:
      return assertNever(refusal);
  }
}
