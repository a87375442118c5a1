import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  AuthorsView,
  InvitationAnswerBody,
  InvitationBody,
  InvitationFilter,
  InvitationMadeView,
  InvitationView,
  LeadBody,
} from '@madang/contracts/authors';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { May, Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { AuthorsQueries } from './authors.queries.js';
import { AuthorsService } from './authors.service.js';
import { InvitationsService } from './invitations.service.js';

@Controller('v1/cities/:city')
export class AuthorsController {
  constructor(
    private readonly authors: AuthorsService,
    private readonly invitations: InvitationsService,
    private readonly queries: AuthorsQueries,
  ) {}

  @Get('proposals/:proposal/authors')
  @Public()
  @Answers(AuthorsView)
  list(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<AuthorsView> {
    return this.queries.of(actor, name);
  }

  @Delete('proposals/:proposal/authors/:author')
  @May('resident')
  @HttpCode(204)
  remove(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Param('author') key: string): Promise<void> {
    return this.authors.remove(actor, name, key);
  }

  @Put('proposals/:proposal/lead')
  @May('resident')
  @HttpCode(204)
  handOver(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() { key }: LeadBody): Promise<void> {
    return this.authors.handOver(actor, name, key);
  }

  @Post('proposals/:proposal/adoption')
  @May('resident')
  @HttpCode(204)
  adopt(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<void> {
    return this.authors.adopt(actor, name);
  }

  @Post('proposals/:proposal/invitations')
  @May('resident')
  @Answers(InvitationMadeView)
  invite(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() body: InvitationBody): Promise<InvitationMadeView> {
    return this.invitations.invite(actor, name, body);
  }

  @Post('proposals/:proposal/invitations/:invitation/withdrawal')
  @May('resident')
  @HttpCode(204)
  takeBack(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Param('invitation') id: string): Promise<void> {
    return this.invitations.takeBack(actor, name, id);
  }

  /** The key to a draft stands in the query, which is kept in no log. */
  @Get('author-invitations')
  @May('resident')
  @Answers(InvitationView)
  invitation(@CurrentActor() actor: Actor, @Query() filter: InvitationFilter): Promise<InvitationView> {
    return this.queries.invitation(actor, filter);
  }

  @Post('author-invitations/answers')
  @May('resident')
  @HttpCode(204)
  answer(@CurrentActor() actor: Actor, @Body() body: InvitationAnswerBody): Promise<void> {
    return this.invitations.answer(actor, body);
  }
}
