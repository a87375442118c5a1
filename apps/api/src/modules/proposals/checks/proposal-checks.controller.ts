import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ChecksBody, MovesChecksView, ProposalChecksView } from '@madang/contracts/proposal-checks';
import { CurrentActor, roles, type Actor } from '../../../platform/access/actor.js';
import { May, Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { ProposalChecksQueries } from './proposal-checks.queries.js';

@Controller('v1/cities/:city/proposals')
export class ProposalChecksController {
  constructor(private readonly queries: ProposalChecksQueries) {}

  /** A question with a long body, not a change. */
  @Post('checks')
  @May(...roles)
  @HttpCode(200)
  @Answers(MovesChecksView)
  checkMoves(@CurrentActor() actor: Actor, @Body() body: ChecksBody): Promise<MovesChecksView> {
    return this.queries.ofMoves(actor, body);
  }

  @Get(':proposal/checks')
  @Public()
  @Answers(ProposalChecksView)
  checksOf(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<ProposalChecksView> {
    return this.queries.ofProposal(actor, name);
  }
}
