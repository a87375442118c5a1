import { Controller, Get, Header, Headers, Param, Query } from '@nestjs/common';
import { AssemblyFilter, AssemblyPage, AssemblyView } from '@madang/contracts/assemblies';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { AssembliesQueries } from './assemblies.queries.js';
import { AssemblyQueries } from './assembly.queries.js';
import { CalendarQueries } from './calendar.queries.js';

@Controller('v1/cities/:city/assemblies')
@Public()
export class AssembliesController {
  constructor(
    private readonly lists: AssembliesQueries,
    private readonly assemblies: AssemblyQueries,
    private readonly calendars: CalendarQueries,
  ) {}

  @Get()
  @Answers(AssemblyPage)
  list(@CurrentActor() actor: Actor, @Query() filter: AssemblyFilter): Promise<AssemblyPage> {
    return this.lists.list(actor, filter);
  }

  @Get(':assembly')
  @Answers(AssemblyView)
  detail(
    @CurrentActor() actor: Actor,
    @Param('assembly') name: string,
    @Headers('accept-language') language: string | undefined,
  ): Promise<AssemblyView> {
    return this.assemblies.detail(actor, name, language);
  }

  @Get(':assembly/calendar.ics')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="assembly.ics"')
  @Answers('text/calendar')
  calendar(@CurrentActor() { cityId }: Actor, @Param('assembly') name: string): Promise<string> {
    return this.calendars.file(cityId, name);
  }
}
