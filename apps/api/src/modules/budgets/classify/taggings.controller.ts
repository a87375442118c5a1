import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { BudgetCoverageView, TaggingBody, TaggingPage, TagPreviewBody, TagPreviewView } from '@madang/contracts/line-tags';
import { PageFilter } from '@madang/contracts/paging';
import { CreatedView } from '@madang/contracts/wire';
import { CurrentActor, CurrentCity, type Actor, type CityContext } from '../../../platform/access/actor.js';
import { May, Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { taggingId } from './tagging-id.js';
import { TaggingsQueries } from './taggings.queries.js';
import { TaggingsService } from './taggings.service.js';

/** What staff say of lines beside the published versions; everybody may read it. */
@Controller('v1/cities/:city')
export class TaggingsController {
  constructor(
    private readonly service: TaggingsService,
    private readonly queries: TaggingsQueries,
  ) {}

  @Get('budget-versions/:version/coverage')
  @Public()
  @Answers(BudgetCoverageView)
  coverage(@CurrentCity() city: CityContext, @Param('version') version: string): Promise<BudgetCoverageView> {
    return this.queries.coverage(city, version);
  }

  @Get('taggings')
  @Public()
  @Answers(TaggingPage)
  list(@CurrentCity() city: CityContext, @Query() filter: PageFilter): Promise<TaggingPage> {
    return this.queries.list(city, filter);
  }

  @Post('taggings/preview')
  @May('staff', 'administrator')
  @HttpCode(200)
  @Answers(TagPreviewView)
  preview(@CurrentActor() actor: Actor, @Body() body: TagPreviewBody): Promise<TagPreviewView> {
    return this.service.preview(actor, body);
  }

  @Post('taggings')
  @May('staff', 'administrator')
  @Answers(CreatedView)
  async tag(@CurrentActor() actor: Actor, @Body() body: TaggingBody): Promise<CreatedView> {
    return { id: await this.service.tag(actor, body) };
  }

  @Post('taggings/:tagging/withdrawal')
  @May('staff', 'administrator')
  @HttpCode(204)
  undo(@CurrentActor() actor: Actor, @Param('tagging') id: string): Promise<void> {
    return this.service.undo(actor, taggingId(id));
  }
}
