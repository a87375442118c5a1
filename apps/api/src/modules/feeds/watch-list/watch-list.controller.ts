import { Controller, Get, Header, Query } from '@nestjs/common';
import { WatchListFilter, WatchListView } from '@madang/contracts/watch-list';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { WatchListQueries } from './watch-list.queries.js';

/** The same for everybody, signed in or not: it may be kept for a while, and its `ETag` says whether anything changed. */
const forAWhile = 'public, max-age=300';

@Controller('v1/cities/:city')
@Public()
export class WatchListController {
  constructor(private readonly watchList: WatchListQueries) {}

  @Get('watch-list')
  @Header('cache-control', forAWhile)
  @Answers(WatchListView)
  list(@CurrentActor() actor: Actor, @Query() filter: WatchListFilter): Promise<WatchListView> {
    return this.watchList.list(actor, filter);
  }

  @Get('watch-list.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="watch-list.csv"')
  @Header('cache-control', forAWhile)
  @Answers('text/csv')
  csv(@CurrentActor() actor: Actor, @Query() filter: WatchListFilter): Promise<string> {
    return this.watchList.csv(actor, filter);
  }

  @Get('watch-list.atom')
  @Header('content-type', 'application/atom+xml; charset=utf-8')
  @Header('cache-control', forAWhile)
  @Answers('application/atom+xml')
  atom(@CurrentActor() actor: Actor, @Query() filter: WatchListFilter): Promise<string> {
    return this.watchList.atom(actor, filter);
  }
}
