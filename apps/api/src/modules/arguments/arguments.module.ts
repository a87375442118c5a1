import { Module } from '@nestjs/common';
import { ArgumentsController } from './arguments.controller.js';
import { ArgumentsQueries } from './arguments.queries.js';
import { ArgumentsService } from './arguments.service.js';
import { HelpfulService } from './helpful.service.js';
import { WordsToModerate } from './words-to-moderate.js';

@Module({ controllers: [ArgumentsController], providers: [ArgumentsService, HelpfulService, ArgumentsQueries, WordsToModerate] })
export class ArgumentsModule {}
