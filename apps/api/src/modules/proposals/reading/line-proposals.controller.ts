import { Controller, Get, Param } from '@nestjs/common';
import type { LineCode } from '@madang/basics';
import { LineProposalsView } from '@madang/contracts/line-proposals';
import { CurrentCity, type CityContext } from '../../../platform/access/actor.js';
import { Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { LineProposalsQueries } from './line-proposals.queries.js';

@Controller('v1/cities/:city/budget-lines')
@Public()
export class LineProposalsController {
  constructor(private readonly queries: LineProposalsQueries) {}

  @Get(':code/proposals')
  @Answers(LineProposalsView)
  of(@CurrentCity() city: CityContext, @Param('code') code: string): Promise<LineProposalsView> {
    return this.queries.of(city.id, code as LineCode);
  }
}
