import type { ImportFault } from '@madang/participation';

/** What is wrong in one cell, and what to do about it. */
export function importFaultInWords(fault: ImportFault): string {
  return `${fault.file}, row ${fault.row}, column ${fault.column}: ${sentenceOf(fault)}`;
}

function sentenceOf({ code, column, value, limit }: ImportFault): string {
  switch (code) {
    case 'import/missing':
      return missing(column);
    case 'import/twice':
      return `"${value}" stands in row ${limit} already. Give each its own.`;
    case 'import/too-long':
      return `"${value}" is longer than ${limit} characters. Shorten it.`;
    case 'import/not-a-date':
      return `"${value}" is no day. Write it as 2025-06-01 or 1.6.2025.`;
    case 'import/not-a-count':
      return `"${value}" is no whole number. Write digits alone, or nothing.`;
    case 'import/not-a-link':
      return `"${value}" is no address. Write it with https://, or say with --site what it continues.`;
    case 'import/not-a-language':
      return `"${value}" is no language code. Write two letters such as es or pl.`;
    case 'import/unknown-proposal':
      return `No proposal of these files has the id "${value}". Name its file too, or mend the id.`;
    case 'import/other-width':
      return `The row has ${value} cells, the headings are ${limit}: a separator may stand inside a text. Put that text in quotation marks.`;
  }
}

function missing(column: string): string {
  if (column === 'date') return 'No day is said. Fill it in, or say with --date which holds for all.';
  if (column === 'language') return 'No language is said. Say with --language which holds for all.';
  return 'Nothing stands here. Fill it in.';
}
