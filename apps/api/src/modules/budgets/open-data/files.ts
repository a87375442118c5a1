import type { FileName } from '@madang/contracts/open-data';
import type { DataSource } from 'typeorm';
import { descriptor, fiscalArchive, fiscalTable, type TableDigest } from './fiscal-data-package.js';
import { csvFile, jsonFile } from './line-files.js';
import { ocdsFile } from './ocds-file.js';
import type { PublishedVersion } from './published-lines.js';
import { xlsxFile } from './xlsx-file.js';

/** Counted up when the bytes of any file change for the same version: sizes and digests are then worked out anew. */
export const edition = 2;

export interface OpenDataFile {
  readonly name: FileName;
  readonly mediaType: string;
  readonly write: (db: DataSource, version: PublishedVersion, table: TableDigest | undefined) => AsyncGenerator<Buffer>;
}

/** Every file of a version. The descriptor comes after the table whose digest it states. */
export const openDataFiles: readonly OpenDataFile[] = [
  { name: 'lines.csv', mediaType: 'text/csv; charset=utf-8', write: csvFile },
  { name: 'lines.xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: xlsxFile },
  { name: 'lines.json', mediaType: 'application/json; charset=utf-8', write: jsonFile },
  { name: 'fiscal-data.csv', mediaType: 'text/csv; charset=utf-8', write: fiscalTable },
  {
    name: 'datapackage.json',
    mediaType: 'application/json; charset=utf-8',
    // oxlint-disable-next-line typescript/require-await
    write: async function* (_db, version, table) {
      yield Buffer.from(descriptor(version, table));
    },
  },
  { name: 'fiscal-data-package.zip', mediaType: 'application/zip', write: fiscalArchive },
  { name: 'ocds-budget.json', mediaType: 'application/json; charset=utf-8', write: ocdsFile },
];
