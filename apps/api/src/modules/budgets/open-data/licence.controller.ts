import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { DataLicenceBody, DataLicenceView } from '@madang/contracts/open-data';
import { CurrentActor, CurrentCity, type Actor, type CityContext } from '../../../platform/access/actor.js';
import { May, Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { LicenceQueries } from './licence.queries.js';
import { LicenceService } from './licence.service.js';

/** Under which licence a city gives its budgets away. */
@Controller('v1/cities/:city/data-licence')
export class LicenceController {
  constructor(
    private readonly licences: LicenceService,
    private readonly queries: LicenceQueries,
  ) {}

  @Get()
  @Public()
  @Answers(DataLicenceView)
  detail(@CurrentCity() city: CityContext): Promise<DataLicenceView> {
    return this.queries.detail(city);
  }

  @Put()
  @May('staff', 'administrator')
  @HttpCode(204)
  choose(@CurrentActor() actor: Actor, @Body() body: DataLicenceBody): Promise<void> {
    return this.licences.choose(actor, body);
  }
}
