import { Controller, Get, Param } from '@nestjs/common';
import { RightListView, RightView } from '@madang/contracts/rights';
import { CurrentCity, type CityContext } from '../../platform/access/actor.js';
import { Public } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { RightsQueries } from './rights.queries.js';

@Controller('v1/cities/:city/rights')
@Public()
export class RightsController {
  constructor(private readonly rights: RightsQueries) {}

  @Get()
  @Answers(RightListView)
  list(@CurrentCity() city: CityContext): Promise<RightListView> {
    return this.rights.list(city);
  }

  @Get(':right')
  @Answers(RightView)
  detail(@CurrentCity() city: CityContext, @Param('right') right: string): Promise<RightView> {
    return this.rights.detail(city, right);
  }
}
