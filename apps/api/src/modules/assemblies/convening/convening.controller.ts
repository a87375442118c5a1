import { Body, Controller, Headers, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { AssemblyBody, CancellationBody } from '@madang/contracts/assembly-announcements';
import { CreatedView } from '@madang/contracts/wire';
import type { FastifyReply } from 'fastify';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { May } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { entityTag, revisionFrom } from '../../../platform/http/revision.js';
import { ConveningService } from './convening.service.js';
import { SigningService } from './signing.service.js';

@Controller('v1/cities/:city/assemblies')
@May('facilitator')
export class ConveningController {
  constructor(
    private readonly convening: ConveningService,
    private readonly signing: SigningService,
  ) {}

  @Post()
  @Answers(CreatedView)
  async announce(@CurrentActor() actor: Actor, @Body() body: AssemblyBody): Promise<CreatedView> {
    return { id: await this.convening.announce(actor, body) };
  }

  @Put(':assembly')
  @HttpCode(204)
  async edit(
    @CurrentActor() actor: Actor,
    @Param('assembly') name: string,
    @Body() body: AssemblyBody,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    void reply.header('etag', entityTag(await this.convening.edit(actor, name, body, revisionFrom(ifMatch))));
  }

  @Post(':assembly/opening')
  @HttpCode(204)
  open(@CurrentActor() actor: Actor, @Param('assembly') name: string): Promise<void> {
    return this.convening.open(actor, name);
  }

  @Post(':assembly/closing')
  @HttpCode(204)
  close(@CurrentActor() actor: Actor, @Param('assembly') name: string): Promise<void> {
    return this.convening.close(actor, name);
  }

  @Post(':assembly/minutes')
  @HttpCode(204)
  openMinutes(@CurrentActor() actor: Actor, @Param('assembly') name: string): Promise<void> {
    return this.convening.openMinutes(actor, name);
  }

  @Post(':assembly/signature')
  @HttpCode(204)
  sign(@CurrentActor() actor: Actor, @Param('assembly') name: string): Promise<void> {
    return this.signing.sign(actor, name);
  }

  @Post(':assembly/cancellation')
  @HttpCode(204)
  cancel(@CurrentActor() actor: Actor, @Param('assembly') name: string, @Body() body: CancellationBody): Promise<void> {
    return this.convening.cancel(actor, name, body);
  }
}
