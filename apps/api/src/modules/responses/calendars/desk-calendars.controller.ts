import { Controller, Delete, Get, Header, HttpCode, Param, Post, Query, UseGuards } from '@nestjs/common';
import { SkipThrottle, ThrottlerGuard } from '@nestjs/throttler';
import { DeskCalendarFilter, DeskCalendarView, MadeCalendarView } from '@madang/contracts/desk-calendars';
import { CurrentActor, CurrentCity, type Actor, type CityContext } from '../../../platform/access/actor.js';
import { May, Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { DeskCalendarQueries } from './desk-calendar.queries.js';
import { DeskCalendarsService } from './desk-calendars.service.js';

@Controller('v1/cities/:city/responses')
export class DeskCalendarsController {
  constructor(
    private readonly service: DeskCalendarsService,
    private readonly queries: DeskCalendarQueries,
  ) {}

  @Get('calendar')
  @May('staff', 'administrator')
  @Answers(DeskCalendarView)
  mine(@CurrentActor() actor: Actor): Promise<DeskCalendarView> {
    return this.service.mine(actor);
  }

  /** Makes the address, or a new one in its place: the old one leads nowhere from then on. */
  @Post('calendar')
  @May('staff', 'administrator')
  @Answers(MadeCalendarView)
  make(@CurrentActor() actor: Actor): Promise<MadeCalendarView> {
    return this.service.make(actor);
  }

  @Delete('calendar')
  @May('staff', 'administrator')
  @HttpCode(204)
  revoke(@CurrentActor() actor: Actor): Promise<void> {
    return this.service.revoke(actor);
  }

  /** For a calendar program, which has no session: the address opens the door. A hall shares one line, so only its tries are counted. */
  @Get('calendars/:token/calendar.ics')
  @Public()
  @UseGuards(ThrottlerGuard)
  @SkipThrottle({ account: true })
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="due.ics"')
  @Header('cache-control', 'private, no-cache')
  @Answers('text/calendar')
  file(@CurrentCity() city: CityContext, @Param('token') token: string, @Query() { of }: DeskCalendarFilter): Promise<string> {
    return this.queries.file(city, token, of === 'city');
  }
}
