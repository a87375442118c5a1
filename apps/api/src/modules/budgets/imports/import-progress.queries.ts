import { Injectable } from '@nestjs/common';
import type { BudgetImportId } from '@madang/basics';
import type { FileProgressView, ImportProgressView, PublishingProgressView } from '@madang/contracts/budget-imports';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { read, readOne } from '../../../platform/database/read.js';
import { notFound } from '../../../platform/http/problem.js';
import { titleOf } from '../../../platform/texts/titles.js';
import type { ImportState } from './budget-import.entity.js';
import { budgetImportsPolicy } from './budget-imports.policy.js';
import type { FileFault, FileState } from './files/budget-import-file.entity.js';

interface FileRow {
  readonly id: string;
  readonly state: FileState;
  readonly size: number;
  readonly bytesRead: number;
  readonly rowsRead: number;
  readonly seconds: number | null;
  readonly fault: FileFault | null;
}

interface ImportRow {
  readonly state: ImportState;
  readonly revision: number;
  readonly linesWritten: number;
  readonly lineCount: number | null;
  readonly seconds: number | null;
}

@Injectable()
export class ImportProgressQueries {
  constructor(private readonly db: DataSource) {}

  async progress(actor: Actor, id: BudgetImportId, acceptLanguage: string | undefined): Promise<ImportProgressView> {
    authorise(budgetImportsPolicy.work(actor));
    const key = [actor.cityId, id];
    const row = await readOne<ImportRow>(
      this.db,
      `select state, revision, lines_written as "linesWritten", (publication ->> 'lineCount')::int as "lineCount",
              extract(epoch from clock_timestamp() - (publication ->> 'orderedAt')::timestamptz)::int as seconds
         from budget_import where city_id = $1 and id = $2`,
      key,
    );
    const files = await read<FileRow>(
      this.db,
      `select id, state, size, bytes_read as "bytesRead", rows_read as "rowsRead", fault,
              extract(epoch from clock_timestamp() - reading_begun_at)::int as seconds
         from budget_import_file where city_id = $1 and import_id = $2 order by uploaded_at, id`,
      key,
    );
    const { state, revision, ...publication } = row ?? notFound();
    const written = state === 'publishing' ? publishing(publication) : null;
    return { state, revision, files: files.map((file) => fileProgress(file, acceptLanguage)), publishing: written };
  }
}

function fileProgress({ fault, seconds, ...file }: FileRow, acceptLanguage: string | undefined): FileProgressView {
  const { state, bytesRead, size, rowsRead } = file;
  const share = bytesRead / size;
  return {
    ...file,
    rowsExpected: state === 'reading' && share > 0 ? Math.round(rowsRead / share) : null,
    secondsLeft: state === 'reading' ? secondsLeft(seconds, share) : null,
    fault: fault && { code: fault.code, title: titleOf(fault.code, acceptLanguage), row: fault.row },
  };
}

function publishing({ linesWritten, lineCount, seconds }: Omit<ImportRow, 'state' | 'revision'>): PublishingProgressView | null {
  if (lineCount === null) return null;
  return { linesWritten, lineCount, secondsLeft: secondsLeft(seconds, lineCount === 0 ? 0 : linesWritten / lineCount) };
}

/** At the pace so far; nothing is said before there is one. */
function secondsLeft(passed: number | null, share: number): number | null {
  if (passed === null || passed < 1 || share < 0.05) return null;
  return Math.max(0, Math.ceil((passed * (1 - share)) / share));
}
