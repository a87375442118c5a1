import { BallotProposalsView } from '@madang/contracts/ballot-proposals';
import { ElectionBody, NewElectionBody } from '@madang/contracts/elections';
import { RuleTrialBody, RuleTrialView } from '@madang/contracts/rule-trials';
import { CreatedView } from '@madang/contracts/wire';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { May } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { RuleTrial } from './rule-trial.js';
import { SettingQueries } from './setting.queries.js';
import { SettingService } from './setting.service.js';

@Controller('v1/cities/:city/elections')
@May('staff', 'administrator')
export class ElectionSettingController {
  constructor(
    private readonly setting: SettingService,
    private readonly queries: SettingQueries,
    private readonly trial: RuleTrial,
  ) {}

  @Post()
  @Answers(CreatedView)
  async create(@CurrentActor() actor: Actor, @Body() body: NewElectionBody): Promise<CreatedView> {
    return { id: await this.setting.create(actor, body) };
  }

  @Put(':cycle')
  @HttpCode(204)
  edit(@CurrentActor() actor: Actor, @Param('cycle') cycle: string, @Body() body: ElectionBody): Promise<void> {
    return this.setting.edit(actor, cycle, body);
  }

  @Post(':cycle/freezing')
  @HttpCode(204)
  freeze(@CurrentActor() actor: Actor, @Param('cycle') cycle: string): Promise<void> {
    return this.setting.freeze(actor, cycle);
  }

  @Post(':cycle/opening')
  @HttpCode(204)
  open(@CurrentActor() actor: Actor, @Param('cycle') cycle: string): Promise<void> {
    return this.setting.open(actor, cycle);
  }

  @Post(':cycle/closing')
  @HttpCode(204)
  close(@CurrentActor() actor: Actor, @Param('cycle') cycle: string): Promise<void> {
    return this.setting.close(actor, cycle);
  }

  @Get(':cycle/proposals')
  @Answers(BallotProposalsView)
  proposals(@CurrentActor() actor: Actor, @Param('cycle') cycle: string): Promise<BallotProposalsView> {
    return this.queries.proposals(actor, cycle);
  }

  /** Nothing is stored: the rule is only tried out. */
  @Post(':cycle/rule-preview')
  @HttpCode(200)
  @Answers(RuleTrialView)
  tryRule(@CurrentActor() actor: Actor, @Body() body: RuleTrialBody): Promise<RuleTrialView> {
    return this.trial.of(actor, body);
  }
}
