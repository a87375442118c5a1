import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import {
  MappingPreviewView,
  MappingUploadFilter,
  ReasonBody,
  SuggestionListView,
  TagChoicesView,
  TaggingBody,
  TaggingPreviewBody,
  TaggingPreviewView,
  TagLinesFilter,
  TagLinesView,
  VersionFilter,
} from '@madang/contracts/classification';
import { CreatedView } from '@madang/contracts/wire';
import type { FastifyRequest } from 'fastify';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { May } from '../../../platform/access/may.decorator.js';
import { notFound } from '../../../platform/http/problem.js';
import { Accepts } from '../../../platform/openapi/accepts.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { MappingsService } from './mappings.service.js';
import { receiveMapping } from './receive-mapping.js';
import { SuggestionsQueries } from './suggestions.queries.js';
import { TagLinesQueries } from './tag-lines.queries.js';
import { TaggingsService } from './taggings.service.js';

@Controller('v1/cities/:city/classification')
@May('staff', 'administrator')
export class TaggingsController {
  constructor(
    private readonly taggings: TaggingsService,
    private readonly mappings: MappingsService,
    private readonly tagLines: TagLinesQueries,
    private readonly suggested: SuggestionsQueries,
  ) {}

  @Get('lines')
  @Answers(TagLinesView)
  lines(@CurrentActor() actor: Actor, @Query() filter: TagLinesFilter): Promise<TagLinesView> {
    return this.tagLines.lines(actor, filter);
  }

  @Get('choices')
  @Answers(TagChoicesView)
  choices(@CurrentActor() actor: Actor, @Query() { version }: VersionFilter): Promise<TagChoicesView> {
    return this.tagLines.choices(actor, version);
  }

  @Get('suggestions')
  @Answers(SuggestionListView)
  suggestions(@CurrentActor() actor: Actor, @Query() filter: TagLinesFilter): Promise<SuggestionListView> {
    return this.suggested.list(actor, filter);
  }

  /** A question with a long body, not a change. */
  @Post('tagging-previews')
  @HttpCode(200)
  @Answers(TaggingPreviewView)
  preview(@CurrentActor() actor: Actor, @Body() body: TaggingPreviewBody): Promise<TaggingPreviewView> {
    return this.taggings.preview(actor, body);
  }

  @Post('taggings')
  @Answers(CreatedView)
  async tag(@CurrentActor() actor: Actor, @Body() body: TaggingBody): Promise<CreatedView> {
    return { id: await this.taggings.tag(actor, body) };
  }

  @Post('taggings/:tagging/undoing')
  @Answers(CreatedView)
  async undo(@CurrentActor() actor: Actor, @Param('tagging') id: string, @Body() body: ReasonBody): Promise<CreatedView> {
    return { id: await this.taggings.undo(actor, taggingId(id), body) };
  }

  @Post('mapping-previews')
  @HttpCode(200)
  @Accepts('multipart/form-data')
  @Answers(MappingPreviewView)
  async previewMapping(
    @CurrentActor() actor: Actor,
    @Query() { version }: VersionFilter,
    @Req() request: FastifyRequest,
  ): Promise<MappingPreviewView> {
    return this.mappings.preview(actor, version, await receiveMapping(request));
  }

  @Post('mappings')
  @Accepts('multipart/form-data')
  @Answers(CreatedView)
  async takeMapping(
    @CurrentActor() actor: Actor,
    @Query() filter: MappingUploadFilter,
    @Req() request: FastifyRequest,
  ): Promise<CreatedView> {
    return { id: await this.mappings.take(actor, filter, await receiveMapping(request)) };
  }
}

function taggingId(text: string): string {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(text) ? text : notFound();
}
