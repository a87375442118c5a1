import { Body, Controller, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import { DeliveryCheckBody, DeliveryReportBody, EvidenceBody, EvidenceTakenBackBody } from '@madang/contracts/deliveries';
import { CreatedView } from '@madang/contracts/wire';
import type { FastifyRequest } from 'fastify';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { May } from '../../../platform/access/may.decorator.js';
import { validation } from '../../../platform/http/validation.js';
import { Accepts } from '../../../platform/openapi/accepts.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { receiveFile } from '../../proposals/index.js';
import { ChecksService } from './checks.service.js';
import { DeliveriesService } from './deliveries.service.js';
import { EvidenceService } from './evidence.service.js';
import { TakingBackService } from './taking-back.service.js';

@Controller('v1/cities/:city/proposals/:proposal/delivery')
export class DeliveringController {
  constructor(
    private readonly deliveries: DeliveriesService,
    private readonly checks: ChecksService,
    private readonly evidence: EvidenceService,
    private readonly takingBack: TakingBackService,
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

  /** With the newest report of the city. */
  @Post('evidence')
  @May('staff', 'administrator')
  @Accepts('multipart/form-data')
  @Answers(CreatedView)
  async showByCity(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Req() request: FastifyRequest): Promise<CreatedView> {
    return { id: await this.evidence.show(actor, name, 'city', await receiveEvidence(request)) };
  }

  /** With what a resident said of the last "done". */
  @Post('check/evidence')
  @May('resident')
  @Accepts('multipart/form-data')
  @Answers(CreatedView)
  async showByResident(
    @CurrentActor() actor: Actor,
    @Param('proposal') name: string,
    @Req() request: FastifyRequest,
  ): Promise<CreatedView> {
    return { id: await this.evidence.show(actor, name, 'resident', await receiveEvidence(request)) };
  }

  /** By whoever showed it: the file goes, its words and the reason stay. */
  @Post('evidence/:attachment/taken-back')
  @May('resident', 'staff', 'administrator')
  @HttpCode(204)
  takeBack(
    @CurrentActor() actor: Actor,
    @Param('proposal') name: string,
    @Param('attachment') id: string,
    @Body() body: EvidenceTakenBackBody,
  ): Promise<void> {
    return this.takingBack.takeBack(actor, name, id, body);
  }
}

/** The fields of the form are held to the same rules as a body. */
async function receiveEvidence(request: FastifyRequest): Promise<{ bytes: Buffer; body: EvidenceBody }> {
  const { bytes, said } = await receiveFile(request);
  return { bytes, body: (await validation.transform(said, { type: 'body', metatype: EvidenceBody })) as EvidenceBody };
}
