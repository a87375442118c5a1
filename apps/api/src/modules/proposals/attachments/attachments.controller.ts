import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Req, Res, StreamableFile } from '@nestjs/common';
import { AttachmentWordsBody } from '@madang/contracts/attachments';
import { CreatedView } from '@madang/contracts/wire';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { May, Public } from '../../../platform/access/may.decorator.js';
import { Accepts } from '../../../platform/openapi/accepts.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { AttachmentsQueries } from './attachments.queries.js';
import { AttachmentsService } from './attachments.service.js';
import { headersOf } from './copy-headers.js';
import { receiveAttachment } from './receive-attachment.js';

@Controller('v1/cities/:city/proposals/:proposal/attachments')
export class AttachmentsController {
  constructor(
    private readonly attachments: AttachmentsService,
    private readonly queries: AttachmentsQueries,
  ) {}

  @Post()
  @May('resident')
  @Accepts('multipart/form-data')
  @Answers(CreatedView)
  async add(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Req() request: FastifyRequest): Promise<CreatedView> {
    return { id: await this.attachments.add(actor, name, await receiveAttachment(request)) };
  }

  @Put(':attachment')
  @May('resident')
  @HttpCode(204)
  describe(
    @CurrentActor() actor: Actor,
    @Param('proposal') name: string,
    @Param('attachment') id: string,
    @Body() body: AttachmentWordsBody,
  ): Promise<void> {
    return this.attachments.describe(actor, name, id, body);
  }

  @Delete(':attachment')
  @May('resident')
  @HttpCode(204)
  remove(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Param('attachment') id: string): Promise<void> {
    return this.attachments.remove(actor, name, id);
  }

  /** `:width` is one in which the picture is kept; 0 for a document. */
  @Get(':attachment/:width')
  @Public()
  @Answers('application/octet-stream')
  async copy(
    @CurrentActor() actor: Actor,
    @Param('proposal') name: string,
    @Param('attachment') id: string,
    @Param('width') width: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const copy = await this.queries.copy(actor, name, id, width);
    void reply.headers(headersOf(copy));
    return new StreamableFile(copy.bytes);
  }
}
