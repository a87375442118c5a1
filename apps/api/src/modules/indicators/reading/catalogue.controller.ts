import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import {
  IndicatorCatalogueFilter,
  IndicatorCatalogueView,
  IndicatorDetailView,
  IndicatorGridView,
} from '@madang/contracts/indicator-sheets';
import { IndicatorValuesFilter, IndicatorValuesView } from '@madang/contracts/indicator-values';
import { CurrentCity, type CityContext } from '../../../platform/access/actor.js';
import { Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { CatalogueQueries } from './catalogue.queries.js';
import { GridQueries } from './grid.queries.js';
import { SheetQueries } from './sheet.queries.js';
import { ValuesQueries } from './values.queries.js';

@Controller('v1/cities/:city')
@Public()
export class CatalogueController {
  constructor(
    private readonly catalogue: CatalogueQueries,
    private readonly sheets: SheetQueries,
    private readonly grids: GridQueries,
    private readonly values: ValuesQueries,
  ) {}

  @Get('indicator-catalogue')
  @Answers(IndicatorCatalogueView)
  list(@CurrentCity() city: CityContext, @Query() filter: IndicatorCatalogueFilter): Promise<IndicatorCatalogueView> {
    return this.catalogue.list(city, filter);
  }

  @Get('indicator-grid')
  @Answers(IndicatorGridView)
  grid(@CurrentCity() city: CityContext): Promise<IndicatorGridView> {
    return this.grids.grid(city);
  }

  @Get('indicator-values')
  @Answers(IndicatorValuesView)
  figures(@CurrentCity() city: CityContext, @Query() filter: IndicatorValuesFilter): Promise<IndicatorValuesView> {
    return this.values.list(city, filter);
  }

  @Get('indicator-values.csv')
  @Answers('text/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="indicator-values.csv"')
  file(@CurrentCity() city: CityContext, @Query() filter: IndicatorValuesFilter): Promise<string> {
    return this.values.csv(city, filter);
  }

  @Get('indicators/:code')
  @Answers(IndicatorDetailView)
  detail(@CurrentCity() city: CityContext, @Param('code') code: string): Promise<IndicatorDetailView> {
    return this.sheets.detail(city, code);
  }
}
