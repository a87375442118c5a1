import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { CoverageView, LineTagsView, MappingFilter, TaggingPage, VersionFilter } from '@madang/contracts/classification';
import { PageFilter } from '@madang/contracts/paging';
import { CurrentCity, type CityContext } from '../../../platform/access/actor.js';
import { Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { MappingQueries } from './mapping.queries.js';
import { TaggingsQueries } from './taggings.queries.js';

const csv = 'text/csv; charset=utf-8';

/** What the city says of its lines, for everybody. */
@Controller('v1/cities/:city/classification')
@Public()
export class ClassificationController {
  constructor(
    private readonly queries: TaggingsQueries,
    private readonly mapping: MappingQueries,
  ) {}

  @Get('coverage')
  @Answers(CoverageView)
  coverage(@CurrentCity() city: CityContext, @Query() { version }: VersionFilter): Promise<CoverageView> {
    return this.queries.coverage(city, version);
  }

  @Get('taggings')
  @Answers(TaggingPage)
  history(@CurrentCity() city: CityContext, @Query() filter: PageFilter): Promise<TaggingPage> {
    return this.queries.history(city, filter);
  }

  @Get('taggings/:tagging/lines.csv')
  @Answers('text/csv')
  @Header('content-type', csv)
  @Header('content-disposition', 'attachment; filename="classified-lines.csv"')
  linesCsv(@CurrentCity() city: CityContext, @Param('tagging') id: string): Promise<string> {
    return this.queries.linesCsv(city, id);
  }

  @Get('mapping.csv')
  @Answers('text/csv')
  @Header('content-type', csv)
  @Header('content-disposition', 'attachment; filename="mapping.csv"')
  mappingCsv(@CurrentCity() city: CityContext, @Query() filter: MappingFilter): Promise<string> {
    return this.mapping.csv(city, filter);
  }

  @Get('line-tags/:code')
  @Answers(LineTagsView)
  line(@CurrentCity() city: CityContext, @Param('code') code: string): Promise<LineTagsView> {
    return this.queries.line(city, code);
  }
}
