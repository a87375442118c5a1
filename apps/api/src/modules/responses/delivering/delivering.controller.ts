import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { DeliveryCheckBody, DeliveryReportBody } from '@madang/contracts/deliveries';
import { CreatedView } from '@madang/contracts/wire';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { May } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { ChecksService } from './checks.service.js';
import { DeliveriesService } from './deliveries.service.js';

@Controller('v1/cities/:city/proposals/:proposal/delivery')
export class DeliveringController {
  constructor(
    private readonly deliveries: DeliveriesService,
    private readonly checks: ChecksService,
  ) {}

  @Post('reports')
  @May('staff', 'administrator')
  @Answers(CreatedView)
  async report(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() body: DeliveryReportBody): Promise<CreatedView> {
    return { id: await this.deliveries.report(actor, name, body) };
  }

  @Put('check')
  @May('resident')
  @HttpCode(204)
  check(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() body: DeliveryCheckBody): Promise<void> {
    return this.checks.check(actor, name, body);
  }
}
