import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { FeedFilter, ProposalFeedFilter } from '@madang/contracts/feeds';
import { CurrentActor, type Actor } from '../../platform/access/actor.js';
import { Public } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { FeedsQueries } from './feeds.queries.js';

/** Atom feeds: to follow without an account. */
@Controller('v1/cities/:city')
@Public()
export class FeedsController {
  constructor(private readonly feeds: FeedsQueries) {}

  @Get('proposals.atom')
  @Answers('application/atom+xml')
  @Header('content-type', 'application/atom+xml; charset=utf-8')
  proposals(@CurrentActor() actor: Actor, @Query() filter: ProposalFeedFilter): Promise<string> {
    return this.feeds.proposals(actor, filter);
  }

  @Get('news/:kind/:key/feed.atom')
  @Answers('application/atom+xml')
  @Header('content-type', 'application/atom+xml; charset=utf-8')
  news(@CurrentActor() actor: Actor, @Param('kind') kind: string, @Param('key') key: string, @Query() filter: FeedFilter): Promise<string> {
    return this.feeds.news(actor, { kind, key }, filter);
  }
}
