import { Body, Controller, HttpCode, Param, Put } from '@nestjs/common';
import { AnswerWordBody } from '@madang/contracts/official-responses';
import { CurrentActor, roles, type Actor } from '../../../platform/access/actor.js';
import { May } from '../../../platform/access/may.decorator.js';
import { AnswerWordsService } from './answer-words.service.js';

@Controller('v1/cities/:city/proposals/:proposal/responses/:response/word')
export class AnswerWordsController {
  constructor(private readonly words: AnswerWordsService) {}

  @Put()
  @May(...roles)
  @HttpCode(204)
  say(
    @CurrentActor() actor: Actor,
    @Param('proposal') name: string,
    @Param('response') response: string,
    @Body() body: AnswerWordBody,
  ): Promise<void> {
    return this.words.say(actor, name, response, body);
  }
}
