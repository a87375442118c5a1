import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { PriorityGroupBody, PriorityGroupListView } from '@madang/contracts/groups';
import { CurrentActor, CurrentCity, type Actor, type CityContext } from '../../../platform/access/actor.js';
import { May, Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { GroupsQueries } from './groups.queries.js';
import { GroupsService } from './groups.service.js';

@Controller('v1/cities/:city/groups')
export class GroupsController {
  constructor(
    private readonly groups: GroupsService,
    private readonly queries: GroupsQueries,
  ) {}

  @Get()
  @Public()
  @Answers(PriorityGroupListView)
  list(@CurrentCity() city: CityContext): Promise<PriorityGroupListView> {
    return this.queries.list(city);
  }

  @Put(':group')
  @May('staff', 'administrator')
  @HttpCode(204)
  write(@CurrentActor() actor: Actor, @Param('group') code: string, @Body() body: PriorityGroupBody): Promise<void> {
    return this.groups.write(actor, code, body);
  }
}
