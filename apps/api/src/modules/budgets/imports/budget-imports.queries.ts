import { Injectable } from '@nestjs/common';
import type { BudgetImportId, CityId } from '@madang/basics';
import type { ImportCardView, ImportFileView, ImportListView, ImportView } from '@madang/contracts/budget-imports';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { read, readOne } from '../../../platform/database/read.js';
import { notFound } from '../../../platform/http/problem.js';
import { titleOf } from '../../../platform/texts/titles.js';
import { BudgetImportRow } from './budget-import.entity.js';
import type { BudgetImportFileRow } from './files/budget-import-file.entity.js';
import { budgetImportsPolicy } from './budget-imports.policy.js';
import { dialectBody, fieldColumns, widthBodies } from './files/file-bodies.js';
import { filesOf } from './files/files-of.js';

@Injectable()
export class BudgetImportsQueries {
  constructor(private readonly db: DataSource) {}

  /** Newest first; the last hundred are more than a desk needs. */
  async list(actor: Actor): Promise<ImportListView> {
    authorise(budgetImportsPolicy.work(actor));
    const rows = await read<Omit<ImportCardView, 'createdAt'> & { createdAt: Date }>(
      this.db,
      `select i.id, i.state, i.fiscal_year as "fiscalYear", i.status, i.created_at as "createdAt",
              p.pen_name as by, i.corrects_id is not null as "isCorrection",
              (select count(*)::int from budget_import_file f where f.city_id = i.city_id and f.import_id = i.id) as "fileCount"
         from budget_import i left join person p on p.city_id = i.city_id and p.id = i.created_by
        where i.city_id = $1 order by i.created_at desc, i.id desc limit 100`,
      [actor.cityId],
    );
    return { items: rows.map(({ createdAt, ...card }) => ({ ...card, createdAt: createdAt.toISOString() })) };
  }

  async detail(actor: Actor, id: BudgetImportId, acceptLanguage: string | undefined): Promise<ImportView> {
    authorise(budgetImportsPolicy.work(actor));
    const key = { cityId: actor.cityId, id };
    const row = (await this.db.getRepository(BudgetImportRow).findOneBy(key)) ?? notFound();
    const {
      state,
      revision,
      publication,
      createdAt,
      fiscalYear,
      status,
      executedThrough,
      source,
      controlTotals,
      correctsId,
      correctionReason,
    } = row;
    return {
      id,
      state,
      revision,
      createdAt: createdAt.toISOString(),
      cover: { fiscalYear, status, executedThrough, source },
      corrects: correctsId && { versionId: correctsId, reason: correctionReason ?? '' },
      controlTotals: [...controlTotals],
      files: (await filesOf(this.db, key)).map((file) => fileView(file, acceptLanguage)),
      versionId: await this.versionOf(key),
      publishingBrokeOff: state === 'draft' && publication?.brokeOff === true,
    };
  }

  private async versionOf({ cityId, id }: { readonly cityId: CityId; readonly id: BudgetImportId }): Promise<string | null> {
    const version = await readOne<{ id: string }>(this.db, 'select id from budget_version where city_id = $1 and import_id = $2', [
      cityId,
      id,
    ]);
    return version?.id ?? null;
  }
}

function fileView(file: BudgetImportFileRow, acceptLanguage: string | undefined): ImportFileView {
  const { id, state, fault, name, size, sha256, uploadedAt, direction, elimination, reading, columns } = file;
  const { mapping, format, codeWidths, mayBeBlank, filledDown = [], totals, leaveOutRows, readBy, ambiguousAmount } = reading;
  return {
    id,
    state,
    fault: fault && { code: fault.code, title: titleOf(fault.code, acceptLanguage), row: fault.row },
    name,
    size,
    sha256,
    uploadedAt: uploadedAt.toISOString(),
    dialect: dialectBody(reading),
    sheets: [...(reading.sheets ?? [])],
    reading: {
      direction,
      elimination,
      fields: fieldColumns(mapping),
      format,
      codeWidths: widthBodies(codeWidths),
      mayBeBlank: [...mayBeBlank],
      filledDown: [...filledDown],
      totals,
      leaveOutRows,
    },
    readBy,
    columns: columns.map(({ column, heading, samples, field, confidence }) => ({
      column: column + 1,
      heading,
      samples: [...samples],
      field: field ?? null,
      confidence: confidence ?? null,
    })),
    ambiguousAmount,
  };
}
