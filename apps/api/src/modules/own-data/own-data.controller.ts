import { Controller, Get, Header } from '@nestjs/common';
import { OwnDataView } from '@madang/contracts/own-data';
import { CurrentActor, roles, type Actor } from '../../platform/access/actor.js';
import { May } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { OwnDataQueries } from './own-data.queries.js';

@Controller('v1/cities/:city/me/data')
export class OwnDataController {
  constructor(private readonly ownData: OwnDataQueries) {}

  @Get()
  @May(...roles)
  @Header('content-disposition', 'attachment; filename="madang.json"')
  @Header('cache-control', 'no-store')
  @Answers(OwnDataView)
  mine(@CurrentActor() actor: Actor): Promise<OwnDataView> {
    return this.ownData.of(actor);
  }
}
