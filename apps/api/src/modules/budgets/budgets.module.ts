import { Module } from '@nestjs/common';
import { Records } from '../official-acts/index.js';
import { ClassificationController } from './classification/classification.controller.js';
import { MappingQueries } from './classification/mapping.queries.js';
import { MappingsService } from './classification/mappings.service.js';
import { SuggestionsQueries } from './classification/suggestions.queries.js';
import { TaggingsController } from './classification/taggings.controller.js';
import { TaggingsQueries } from './classification/taggings.queries.js';
import { TaggingsService } from './classification/taggings.service.js';
import { taggingRecord } from './classification/tagging-record.js';
import { TagLinesQueries } from './classification/tag-lines.queries.js';
import { BudgetsController } from './explore/budgets.controller.js';
import { GroupsQueries } from './explore/groups.queries.js';
import { LineQueries } from './explore/line.queries.js';
import { LinesQueries } from './explore/lines.queries.js';
import { SearchQueries } from './explore/search.queries.js';
import { VersionsQueries } from './explore/versions.queries.js';
import { YearsQueries } from './explore/years.queries.js';
import { BudgetImportsController } from './imports/budget-imports.controller.js';
import { BudgetImportsQueries } from './imports/budget-imports.queries.js';
import { ImportProgressQueries } from './imports/import-progress.queries.js';
import { BudgetImportsService } from './imports/budget-imports.service.js';
import { ErrorRowsQueries } from './imports/checking/error-rows.queries.js';
import { ImportPreviewQueries } from './imports/checking/import-preview.queries.js';
import { ImportFilesService } from './imports/files/import-files.service.js';
import { MendingController } from './imports/mending/mending.controller.js';
import { MendingService } from './imports/mending/mending.service.js';
import { RowsToMendQueries } from './imports/mending/rows-to-mend.queries.js';
import { SheetsQueries } from './imports/files/sheets.queries.js';
import { ImportProfilesController } from './imports/profiles/import-profiles.controller.js';
import { ImportProfilesService } from './imports/profiles/import-profiles.service.js';
import { NamedProfilesController } from './imports/profiles/named-profiles.controller.js';
import { NamedProfilesService } from './imports/profiles/named-profiles.service.js';
import { linesRecord } from './imports/publishing/lines-record.js';
import { PublishBudgets } from './imports/publishing/publish-budgets.js';
import { PublishingService } from './imports/publishing/publishing.service.js';
import { BudgetRecordsController } from './imports/records/budget-records.controller.js';
import { BudgetRecordsQueries } from './imports/records/budget-records.queries.js';
import { ReadFiles } from './imports/reading/read-files.js';
import { SweepReadings } from './imports/reading/sweep-readings.js';

const explore = [VersionsQueries, GroupsQueries, LinesQueries, LineQueries, SearchQueries, YearsQueries];
const imports = [
  BudgetImportsService,
  ImportFilesService,
  ImportProfilesService,
  NamedProfilesService,
  BudgetImportsQueries,
  ImportProgressQueries,
  ImportPreviewQueries,
  ErrorRowsQueries,
  SheetsQueries,
  MendingService,
  BudgetRecordsQueries,
  RowsToMendQueries,
  ReadFiles,
  SweepReadings,
  PublishingService,
  PublishBudgets,
];

const classification = [TaggingsService, MappingsService, TaggingsQueries, TagLinesQueries, SuggestionsQueries, MappingQueries];

@Module({
  controllers: [
    BudgetsController,
    BudgetImportsController,
    MendingController,
    BudgetRecordsController,
    ImportProfilesController,
    NamedProfilesController,
    ClassificationController,
    TaggingsController,
  ],
  providers: [...explore, ...imports, ...classification],
})
export class BudgetsModule {
  constructor(records: Records) {
    records.on('budget.published', linesRecord);
    records.on('budget.reclassified', taggingRecord);
  }
}
