import { Controller, Get, Query } from '@nestjs/common';
import { ProposalExportFilter } from '@madang/contracts/proposal-exports';
import { ProposalPlacesView } from '@madang/contracts/proposal-places';
import { CurrentCity, type CityContext } from '../../../platform/access/actor.js';
import { Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { ProposalPlacesQueries } from './proposal-places.queries.js';

@Controller('v1/cities/:city/proposals/places')
@Public()
export class ProposalPlacesController {
  constructor(private readonly places: ProposalPlacesQueries) {}

  @Get()
  @Answers(ProposalPlacesView)
  list(@CurrentCity() city: CityContext, @Query() filter: ProposalExportFilter): Promise<ProposalPlacesView> {
    return this.places.of(city.id, filter);
  }
}
