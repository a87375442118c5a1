import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, UseGuards } from '@nestjs/common';
import { CheckpointPage, CosignatureBody, WitnessBody, WitnessDismissalBody, WitnessListView } from '@madang/contracts/log-witnesses';
import { PageFilter } from '@madang/contracts/paging';
import { CreatedView } from '@madang/contracts/wire';
import { SkipThrottle, ThrottlerGuard } from '@nestjs/throttler';
import { CurrentActor, type Actor } from '../../platform/access/actor.js';
import { May, Public } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { CheckpointsQueries } from './witnessing/checkpoints.queries.js';
import { CosigningService } from './witnessing/cosigning.service.js';
import { WitnessesService } from './witnessing/witnesses.service.js';

@Controller('v1/cities/:city/log')
export class WitnessesController {
  constructor(
    private readonly checkpoints: CheckpointsQueries,
    private readonly cosigning: CosigningService,
    private readonly witnesses: WitnessesService,
  ) {}

  @Get('checkpoint')
  @Public()
  @Answers('text/plain')
  @Header('content-type', 'text/plain; charset=utf-8')
  newest(@CurrentActor() actor: Actor): Promise<string> {
    return this.checkpoints.note(actor);
  }

  @Get('checkpoints')
  @Public()
  @Answers(CheckpointPage)
  page(@CurrentActor() actor: Actor, @Query() filter: PageFilter): Promise<CheckpointPage> {
    return this.checkpoints.page(actor, filter);
  }

  @Get('checkpoints/:size')
  @Public()
  @Answers('text/plain')
  @Header('content-type', 'text/plain; charset=utf-8')
  one(@CurrentActor() actor: Actor, @Param('size') size: string): Promise<string> {
    return this.checkpoints.note(actor, size);
  }

  /** Nobody signs in here, and every line is checked against every key: tries are counted by address. */
  @Post('checkpoints/:size/cosignatures')
  @Public()
  @UseGuards(ThrottlerGuard)
  @SkipThrottle({ account: true })
  @HttpCode(204)
  cosign(@CurrentActor() actor: Actor, @Param('size') size: string, @Body() body: CosignatureBody): Promise<void> {
    return this.cosigning.cosign(actor, size, body);
  }

  @Get('witnesses')
  @Public()
  @Answers(WitnessListView)
  list(@CurrentActor() actor: Actor): Promise<WitnessListView> {
    return this.checkpoints.witnesses(actor);
  }

  @Post('witnesses')
  @May('administrator')
  @Answers(CreatedView)
  async name(@CurrentActor() actor: Actor, @Body() body: WitnessBody): Promise<CreatedView> {
    return { id: await this.witnesses.name(actor, body) };
  }

  @Post('witnesses/:id/dismissal')
  @May('administrator')
  @HttpCode(204)
  dismiss(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: WitnessDismissalBody): Promise<void> {
    return this.witnesses.dismiss(actor, id, body);
  }
}
