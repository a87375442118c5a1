import { Module, type DynamicModule } from '@nestjs/common';
import { Records } from '../official-acts/index.js';
import { questionAnswerRecord } from './answer-record.js';
import { AnswersService } from './answers.service.js';
import { ExportingQueries } from './exporting.queries.js';
import { QuestionLinks } from './question-links.js';
import { QuestionsClock } from './questions-clock.js';
import { QuestionsController } from './questions.controller.js';
import { QuestionsQueries } from './questions.queries.js';
import { QuestionsService } from './questions.service.js';
import { WordsToModerate } from './words-to-moderate.js';

@Module({})
export class QuestionsModule {
  constructor(records: Records) {
    records.on('question.answered', questionAnswerRecord);
    records.on('question.corrected', questionAnswerRecord);
  }

  static with(publicUrl: string): DynamicModule {
    return {
      module: QuestionsModule,
      controllers: [QuestionsController],
      providers: [
        QuestionsService,
        AnswersService,
        QuestionsQueries,
        ExportingQueries,
        QuestionsClock,
        WordsToModerate,
        { provide: QuestionLinks, useValue: new QuestionLinks(publicUrl) },
      ],
    };
  }
}
