import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
import { ConfirmationBody, RegisterBody, SessionView, SignInBody } from '@madang/contracts/people';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, CurrentCity, type Actor, type CityContext } from '../../platform/access/actor.js';
import { Public } from '../../platform/access/may.decorator.js';
import { SessionCookie } from '../../platform/access/session-cookie.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { PeopleQueries } from './people.queries.js';
import { PeopleService } from './people.service.js';
import { cookieSeconds, Sessions } from './sessions.js';

@Controller('v1/cities/:city')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly queries: PeopleQueries,
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
  ) {}

  @Get('session')
  @Public()
  @Answers(SessionView)
  session(@CurrentActor() actor: Actor): Promise<SessionView> {
    return this.queries.session(actor);
  }

  @Post('people')
  @Public()
  @UseGuards(ThrottlerGuard)
  @HttpCode(202)
  async register(@CurrentCity() city: CityContext, @Body() body: RegisterBody): Promise<void> {
    await this.people.register(city.id, body);
  }

  @Post('people/confirmation')
  @Public()
  @UseGuards(ThrottlerGuard)
  @HttpCode(204)
  async confirm(
    @CurrentCity() city: CityContext,
    @Body() body: ConfirmationBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    this.cookie.write(reply, await this.people.confirm(city.id, body), cookieSeconds);
  }

  @Post('session')
  @Public()
  @UseGuards(ThrottlerGuard)
  @HttpCode(204)
  async signIn(@CurrentCity() city: CityContext, @Body() body: SignInBody, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    this.cookie.write(reply, await this.people.signIn(city.id, body), cookieSeconds);
  }

  @Delete('session')
  @Public()
  @HttpCode(204)
  async signOut(
    @CurrentCity() city: CityContext,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const token = this.cookie.read(request);
    if (token !== undefined) await this.sessions.end(city.id, token);
    this.cookie.clear(reply);
  }
}
