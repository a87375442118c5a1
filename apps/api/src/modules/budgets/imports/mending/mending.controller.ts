import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import { MendedCellListView, MendedCellsBody, MendedRowsView, RowsToMendFilter, RowsToMendPage } from '@madang/contracts/budget-mending';
import type { FastifyRequest } from 'fastify';
import { CurrentActor, type Actor } from '../../../../platform/access/actor.js';
import { May } from '../../../../platform/access/may.decorator.js';
import { Accepts } from '../../../../platform/openapi/accepts.decorator.js';
import { Answers } from '../../../../platform/openapi/answers.decorator.js';
import { receiveRows } from '../files/receive-rows.js';
import { fileId, importId } from '../import-ids.js';
import { MendingService } from './mending.service.js';
import { RowsToMendQueries } from './rows-to-mend.queries.js';

/** So many rows with errors nobody mends by hand. */
const largest = 16 * 1024 * 1024;

@Controller('v1/cities/:city/budget-imports/:import/files/:file')
@May('staff', 'administrator')
export class MendingController {
  constructor(
    private readonly mending: MendingService,
    private readonly rows: RowsToMendQueries,
  ) {}

  @Get('rows-to-mend')
  @Answers(RowsToMendPage)
  rowsToMend(
    @CurrentActor() actor: Actor,
    @Param('import') id: string,
    @Param('file') file: string,
    @Query() filter: RowsToMendFilter,
    @Headers('accept-language') language: string | undefined,
  ): Promise<RowsToMendPage> {
    return this.rows.page(actor, { importId: importId(id), id: fileId(file) }, filter, language);
  }

  @Get('mended-cells')
  @Answers(MendedCellListView)
  mended(@CurrentActor() actor: Actor, @Param('import') id: string, @Param('file') file: string): Promise<MendedCellListView> {
    return this.rows.mended(actor, { importId: importId(id), id: fileId(file) });
  }

  /** Adds to what was put right before. */
  @Put('mended-cells')
  @HttpCode(204)
  mend(
    @CurrentActor() actor: Actor,
    @Param('import') id: string,
    @Param('file') file: string,
    @Body() body: MendedCellsBody,
  ): Promise<void> {
    return this.mending.mend(actor, { importId: importId(id), id: fileId(file) }, body);
  }

  /** The rows of `errors.csv`, mended in a spreadsheet; each is known by its number. */
  @Post('mended-rows')
  @Accepts('multipart/form-data')
  @Answers(MendedRowsView)
  async mendRows(
    @CurrentActor() actor: Actor,
    @Param('import') id: string,
    @Param('file') file: string,
    @Req() request: FastifyRequest,
  ): Promise<MendedRowsView> {
    return this.mending.mendRows(actor, { importId: importId(id), id: fileId(file) }, await receiveRows(request, largest));
  }
}
