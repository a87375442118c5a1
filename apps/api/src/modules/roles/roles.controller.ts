import { Body, Controller, Get, HttpCode, Post, UseGuards } from '@nestjs/common';
import { RoleGrantBody, RoleHoldersView, RoleWithdrawalBody } from '@madang/contracts/roles';
import { ThrottlerGuard } from '@nestjs/throttler';
import { CurrentActor, type Actor } from '../../platform/access/actor.js';
import { May } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { RolesQueries } from './roles.queries.js';
import { RolesService } from './roles.service.js';

@Controller('v1/cities/:city/role-holders')
export class RolesController {
  constructor(
    private readonly queries: RolesQueries,
    private readonly roles: RolesService,
  ) {}

  @Get()
  @May('administrator')
  @Answers(RoleHoldersView)
  holders(@CurrentActor() actor: Actor): Promise<RoleHoldersView> {
    return this.queries.holders(actor);
  }

  @Post()
  @May('administrator')
  @UseGuards(ThrottlerGuard)
  @HttpCode(202)
  grant(@CurrentActor() actor: Actor, @Body() body: RoleGrantBody): Promise<void> {
    return this.roles.grant(actor, body);
  }

  @Post('withdrawals')
  @May('administrator')
  @HttpCode(204)
  withdraw(@CurrentActor() actor: Actor, @Body() body: RoleWithdrawalBody): Promise<void> {
    return this.roles.withdraw(actor, body);
  }
}
