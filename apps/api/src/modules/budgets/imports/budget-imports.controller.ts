import { Body, Controller, Delete, Get, Header, Headers, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import {
  ControlTotalsBody,
  DialectBody,
  FileReadingBody,
  ImportCoverBody,
  ImportListView,
  ImportView,
  PublicationBody,
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
import { ErrorRowsQueries } from './error-rows.queries.js';
import { fileId, importId } from './import-ids.js';
import { ImportFilesService } from './import-files.service.js';
import { ImportPreviewQueries } from './import-preview.queries.js';
import { receiveUpload } from './receive-upload.js';

@Controller('v1/cities/:city/budget-imports')
@May('staff', 'administrator')
export class BudgetImportsController {
  constructor(
    private readonly imports: BudgetImportsService,
    private readonly files: ImportFilesService,
    private readonly queries: BudgetImportsQueries,
    private readonly previews: ImportPreviewQueries,
    private readonly errorRows: ErrorRowsQueries,
  ) {}

  @Get()
  @Answers(ImportListView)
  list(@CurrentActor() actor: Actor): Promise<ImportListView> {
    return this.queries.list(actor);
  }

  @Post()
  @Answers(CreatedView)
  async start(@CurrentActor() actor: Actor, @Body() body: ImportCoverBody): Promise<CreatedView> {
    return { id: await this.imports.start(actor, body) };
  }

  @Get(':import')
  @Answers(ImportView)
  detail(@CurrentActor() actor: Actor, @Param('import') id: string): Promise<ImportView> {
    return this.queries.detail(actor, importId(id));
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
    @CurrentCity() city: CityContext,
    @Param('import') id: string,
    @Param('file') file: string,
    @Headers('accept-language') language: string | undefined,
  ): Promise<string> {
    return this.errorRows.csv(actor, city, { importId: importId(id), id: fileId(file) }, language);
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

  @Post(':import/publication')
  @Answers(CreatedView)
  async publish(
    @CurrentActor() actor: Actor,
    @CurrentCity() city: CityContext,
    @Param('import') id: string,
    @Body() body: PublicationBody,
  ): Promise<CreatedView> {
    return { id: await this.imports.publish(actor, city, importId(id), body) };
  }
}
