import { Controller, Get, Param } from '@nestjs/common';
import { LineageView } from '@madang/contracts/lineage';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { LineageQueries } from './lineage.queries.js';

@Controller('v1/cities/:city/proposals/:proposal/lineage')
export class LineageController {
  constructor(private readonly queries: LineageQueries) {}

  @Get()
  @Public()
  @Answers(LineageView)
  of(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<LineageView> {
    return this.queries.of(actor, name);
  }
}
