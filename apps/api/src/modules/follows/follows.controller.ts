import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { DigestBody, DigestStopView, FollowingView, FollowsView, NoticePage, type FollowedKind } from '@madang/contracts/follows';
import { PageFilter } from '@madang/contracts/paging';
import { CurrentActor, CurrentCity, roles, type Actor, type CityContext } from '../../platform/access/actor.js';
import { May, Public } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { FollowsQueries } from './follows.queries.js';
import { FollowsService } from './follows.service.js';
import { NoticesQueries } from './notices/notices.queries.js';
import { NoticesService } from './notices/notices.service.js';

@Controller('v1/cities/:city')
export class FollowsController {
  constructor(
    private readonly follows: FollowsService,
    private readonly queries: FollowsQueries,
    private readonly notices: NoticesService,
    private readonly inboxes: NoticesQueries,
  ) {}

  @Get('follows')
  @May(...roles)
  @Answers(FollowsView)
  mine(@CurrentActor() actor: Actor): Promise<FollowsView> {
    return this.queries.mine(actor);
  }

  @Get('follows/:kind/:key')
  @May(...roles)
  @Answers(FollowingView)
  following(@CurrentActor() actor: Actor, @Param('kind') kind: FollowedKind, @Param('key') key: string): Promise<FollowingView> {
    return this.queries.following(actor, { kind, key });
  }

  @Put('follows/:kind/:key')
  @May(...roles)
  @HttpCode(204)
  follow(@CurrentActor() actor: Actor, @Param('kind') kind: FollowedKind, @Param('key') key: string): Promise<void> {
    return this.follows.follow(actor, { kind, key });
  }

  @Delete('follows/:kind/:key')
  @May(...roles)
  @HttpCode(204)
  unfollow(@CurrentActor() actor: Actor, @Param('kind') kind: FollowedKind, @Param('key') key: string): Promise<void> {
    return this.follows.unfollow(actor, { kind, key });
  }

  @Put('digest')
  @May(...roles)
  @HttpCode(204)
  setDigest(@CurrentActor() actor: Actor, @Body() { rhythm }: DigestBody): Promise<void> {
    return this.follows.setDigest(actor, rhythm);
  }

  @Get('digest-stops/:token')
  @Public()
  @Answers(DigestStopView)
  stopOf(@CurrentCity() city: CityContext, @Param('token') token: string): Promise<DigestStopView> {
    return this.queries.stopOf(city, token);
  }

  /** Mail programs press this by themselves (RFC 8058); a reader comes by the page. */
  @Post('digest-stops/:token')
  @Public()
  @HttpCode(204)
  stop(@CurrentCity() city: CityContext, @Param('token') token: string): Promise<void> {
    return this.follows.stopDigest(city, token);
  }

  @Get('notices')
  @May(...roles)
  @Answers(NoticePage)
  inbox(@CurrentActor() actor: Actor, @Query() filter: PageFilter): Promise<NoticePage> {
    return this.inboxes.inbox(actor, filter);
  }

  @Post('notices/reading')
  @May(...roles)
  @HttpCode(204)
  readAll(@CurrentActor() actor: Actor): Promise<void> {
    return this.notices.readAll(actor);
  }
}
