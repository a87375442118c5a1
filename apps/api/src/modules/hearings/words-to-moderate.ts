import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Things } from '../moderation/index.js';
import { wordsAtProposals } from '../proposals/index.js';

/** What residents say before an answer and against it can be reported and covered. What the city says stands under its own name. */
@Injectable()
export class WordsToModerate implements OnModuleInit {
  constructor(private readonly things: Things) {}

  onModuleInit(): void {
    this.things.on('appeal', wordsAtProposals({ kind: 'appeal', table: 'appeal', words: ['text'], writer: 'appellant_id' }));
    this.things.on(
      'author_answer',
      wordsAtProposals({
        kind: 'author_answer',
        table: 'author_question',
        words: ['answer'],
        writer: 'answered_by_id',
        language: 'answer_language',
        only: 't.answer is not null',
      }),
    );
    this.things.on(
      'changed_facts',
      wordsAtProposals({
        kind: 'changed_facts',
        table: 'changed_facts',
        words: ['text', 'source'],
        writer: 'named_by_id',
        only: `t.by = 'resident'`,
      }),
    );
  }
}
