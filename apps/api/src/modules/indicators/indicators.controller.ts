import { Controller, Get, Param, Query } from '@nestjs/common';
import { DistrictListView, DistrictDetailView } from '@madang/contracts/districts';
import { IndicatorListView, IndicatorsFilter } from '@madang/contracts/indicators';
import { CurrentCity, type CityContext } from '../../platform/access/actor.js';
import { Public } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { DistrictsQueries } from './districts.queries.js';
import { IndicatorsQueries } from './indicators.queries.js';

@Controller('v1/cities/:city')
@Public()
export class IndicatorsController {
  constructor(
    private readonly indicators: IndicatorsQueries,
    private readonly places: DistrictsQueries,
  ) {}

  @Get('indicators')
  @Answers(IndicatorListView)
  list(@CurrentCity() city: CityContext, @Query() filter: IndicatorsFilter): Promise<IndicatorListView> {
    return this.indicators.list(city, filter);
  }

  @Get('districts')
  @Answers(DistrictListView)
  districts(@CurrentCity() city: CityContext): Promise<DistrictListView> {
    return this.places.list(city);
  }

  @Get('districts/:district')
  @Answers(DistrictDetailView)
  district(@CurrentCity() city: CityContext, @Param('district') district: string): Promise<DistrictDetailView> {
    return this.places.detail(city, district);
  }
}
