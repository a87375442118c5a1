import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ActErasureBody,
  ConsistencyFilter,
  CopyFilter,
  InclusionFilter,
  LogFilter,
  LogPage,
  LogView,
  ProofView,
} from '@madang/contracts/official-acts';
import { CurrentActor, type Actor } from '../../platform/access/actor.js';
import { May, Public } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { ErasuresService } from './erasing/erasures.service.js';
import { CopyQueries } from './reading/copy.queries.js';
import { LogQueries } from './reading/log.queries.js';
import { ProofsQueries } from './reading/proofs.queries.js';

@Controller('v1/cities/:city/log')
export class OfficialActsController {
  constructor(
    private readonly log: LogQueries,
    private readonly copies: CopyQueries,
    private readonly proofs: ProofsQueries,
    private readonly erasures: ErasuresService,
  ) {}

  @Get()
  @Public()
  @Answers(LogView)
  view(@CurrentActor() actor: Actor): Promise<LogView> {
    return this.log.view(actor);
  }

  @Get('acts')
  @Public()
  @Answers(LogPage)
  acts(@CurrentActor() actor: Actor, @Query() filter: LogFilter): Promise<LogPage> {
    return this.log.page(actor, filter);
  }

  @Get('copy')
  @Public()
  @Answers('application/x-ndjson')
  @Header('content-type', 'application/x-ndjson; charset=utf-8')
  copy(@CurrentActor() actor: Actor, @Query() filter: CopyFilter): Promise<string> {
    return this.copies.lines(actor, filter);
  }

  @Get('proofs/inclusion')
  @Public()
  @Answers(ProofView)
  inclusion(@CurrentActor() actor: Actor, @Query() filter: InclusionFilter): Promise<ProofView> {
    return this.proofs.inclusion(actor, filter);
  }

  @Get('proofs/consistency')
  @Public()
  @Answers(ProofView)
  consistency(@CurrentActor() actor: Actor, @Query() filter: ConsistencyFilter): Promise<ProofView> {
    return this.proofs.consistency(actor, filter);
  }

  @Post('acts/:leaf/erasure')
  @May('administrator')
  @HttpCode(204)
  erase(@CurrentActor() actor: Actor, @Param('leaf') leaf: string, @Body() body: ActErasureBody): Promise<void> {
    return this.erasures.erase(actor, leaf, body);
  }
}
