import { Body, Controller, Delete, Get, Header, Headers, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import {
  ControlTotalsBody,
  DialectBody,
  FileReadingBody,
  ImportCoverBody,
  ImportListView,
  ImportProgressView,
  ImportStartBody,
  ImportView,
  PublicationBody,
  SheetListView,
  UploadFilter,
} from '@madang/contracts/budget-imports';
import { ImportPreviewView } from '@madang/contracts/budget-previews';
import { CreatedView } from '@madang/contracts/wire';
import type { FastifyRequest } from 'fastify';
import { CurrentActor, CurrentCity, type Actor, type CityContext } from '../../../platform/access/actor.js';
import { May } from '../../../platform/access/may.decorator.js';
import { Accepts } from '../../../platform/openapi/accepts.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { BudgetImportsQueries } from './budget-imports.queries.js';
import { BudgetImportsService } from './budget-imports.service.js';
import { ErrorRowsQueries } from './checking/error-rows.queries.js';
import { ImportProgressQueries } from './import-progress.queries.js';
import { fileId, importId } from './import-ids.js';
import { ImportFilesService } from './files/import-files.service.js';
import { SheetsQueries } from './files/sheets.queries.js';
import { ImportPreviewQueries } from './checking/import-preview.queries.js';
import { PublishingService } from './publishing/publishing.service.js';
import { receiveUpload } from './files/receive-upload.js';

@Controller('v1/cities/:city/budget-imports')
@May('staff', 'administrator')
export class BudgetImportsController {
  constructor(
    private readonly imports: BudgetImportsService,
    private readonly files: ImportFilesService,
    private readonly queries: BudgetImportsQueries,
    private readonly previews: ImportPreviewQueries,
    private readonly errorRows: ErrorRowsQueries,
    private readonly progresses: ImportProgressQueries,
    private readonly publishing: PublishingService,
    private readonly workbooks: SheetsQueries,
  ) {}

  @Get()
  @Answers(ImportListView)
  list(@CurrentActor() actor: Actor): Promise<ImportListView> {
    return this.queries.list(actor);
  }

  @Post()
  @Answers(CreatedView)
  async start(@CurrentActor() actor: Actor, @Body() body: ImportStartBody): Promise<CreatedView> {
    return { id: await this.imports.start(actor, body) };
  }

  @Get(':import')
  @Answers(ImportView)
  detail(
    @CurrentActor() actor: Actor,
    @Param('import') id: string,
    @Headers('accept-language') language: string | undefined,
  ): Promise<ImportView> {
    return this.queries.detail(actor, importId(id), language);
  }

  @Delete(':import')
  @HttpCode(204)
  discard(@CurrentActor() actor: Actor, @Param('import') id: string): Promise<void> {
    return this.imports.discard(actor, importId(id));
  }

  @Put(':import/cover')
  @HttpCode(204)
  changeCover(@CurrentActor() actor: Actor, @Param('import') id: string, @Body() body: ImportCoverBody): Promise<void> {
    return this.imports.changeCover(actor, importId(id), body);
  }

  @Put(':import/control-totals')
  @HttpCode(204)
  setControlTotals(
    @CurrentActor() actor: Actor,
    @CurrentCity() city: CityContext,
    @Param('import') id: string,
    @Body() body: ControlTotalsBody,
  ): Promise<void> {
    return this.imports.setControlTotals(actor, city, importId(id), body);
  }

  @Post(':import/files')
  @Accepts('multipart/form-data')
  @Answers(CreatedView)
  async upload(
    @CurrentActor() actor: Actor,
    @Param('import') id: string,
    @Query() filter: UploadFilter,
    @Req() request: FastifyRequest,
  ): Promise<CreatedView> {
    return { id: await this.files.add(actor, importId(id), filter, await receiveUpload(request)) };
  }

  @Put(':import/files/:file/dialect')
  @HttpCode(204)
  changeDialect(
    @CurrentActor() actor: Actor,
    @Param('import') id: string,
    @Param('file') file: string,
    @Body() body: DialectBody,
  ): Promise<void> {
    return this.files.changeDialect(actor, importId(id), fileId(file), body);
  }

  @Get(':import/files/:file/sheets')
  @Answers(SheetListView)
  sheets(@CurrentActor() actor: Actor, @Param('import') id: string, @Param('file') file: string): Promise<SheetListView> {
    return this.workbooks.sheets(actor, importId(id), fileId(file));
  }

  @Put(':import/files/:file/reading')
  @HttpCode(204)
  changeReading(
    @CurrentActor() actor: Actor,
    @Param('import') id: string,
    @Param('file') file: string,
    @Body() body: FileReadingBody,
  ): Promise<void> {
    return this.files.changeReading(actor, importId(id), fileId(file), body);
  }

  /** Reads a file once more that was stopped, or could not be read. */
  @Post(':import/files/:file/readings')
  @HttpCode(202)
  readAgain(@CurrentActor() actor: Actor, @Param('import') id: string, @Param('file') file: string): Promise<void> {
    return this.files.readAgain(actor, importId(id), fileId(file));
  }

  @Delete(':import/files/:file/readings/current')
  @HttpCode(204)
  stopReading(@CurrentActor() actor: Actor, @Param('import') id: string, @Param('file') file: string): Promise<void> {
    return this.files.stopReading(actor, importId(id), fileId(file));
  }

  @Delete(':import/files/:file')
  @HttpCode(204)
  removeFile(@CurrentActor() actor: Actor, @Param('import') id: string, @Param('file') file: string): Promise<void> {
    return this.files.remove(actor, importId(id), fileId(file));
  }

  @Get(':import/files/:file/errors.csv')
  @Answers('text/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="rows-to-mend.csv"')
  errors(
    @CurrentActor() actor: Actor,
    @Param('import') id: string,
    @Param('file') file: string,
    @Headers('accept-language') language: string | undefined,
  ): Promise<string> {
    return this.errorRows.csv(actor, { importId: importId(id), id: fileId(file) }, language);
  }

  @Get(':import/preview')
  @Answers(ImportPreviewView)
  preview(
    @CurrentActor() actor: Actor,
    @CurrentCity() city: CityContext,
    @Param('import') id: string,
    @Headers('accept-language') language: string | undefined,
  ): Promise<ImportPreviewView> {
    return this.previews.preview(actor, city, importId(id), language);
  }

  /** How far the reading of its files, or its publication, has come; asked again and again. */
  @Get(':import/progress')
  @Answers(ImportProgressView)
  progress(
    @CurrentActor() actor: Actor,
    @Param('import') id: string,
    @Headers('accept-language') language: string | undefined,
  ): Promise<ImportProgressView> {
    return this.progresses.progress(actor, importId(id), language);
  }

  /** Answers the id of the version that it will be, once all of its lines are written. */
  @Post(':import/publication')
  @Answers(CreatedView)
  async publish(
    @CurrentActor() actor: Actor,
    @CurrentCity() city: CityContext,
    @Param('import') id: string,
    @Body() body: PublicationBody,
  ): Promise<CreatedView> {
    return { id: await this.publishing.order(actor, city, importId(id), body) };
  }

  @Delete(':import/publication')
  @HttpCode(204)
  stopPublishing(@CurrentActor() actor: Actor, @Param('import') id: string): Promise<void> {
    return this.publishing.stop(actor, importId(id));
  }
}
