import { Controller, Get } from '@nestjs/common';
import { CityListView, CityView } from '@madang/contracts/cities';
import { CurrentCity, type CityContext } from '../../platform/access/actor.js';
import { Public } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { CitiesQueries } from './cities.queries.js';

@Controller('v1/cities')
export class CitiesController {
  constructor(private readonly queries: CitiesQueries) {}

  @Get()
  @Public()
  @Answers(CityListView)
  list(): Promise<CityListView> {
    return this.queries.list();
  }

  @Get(':city')
  @Public()
  @Answers(CityView)
  detail(@CurrentCity() city: CityContext): Promise<CityView> {
    return this.queries.detail(city);
  }
}
