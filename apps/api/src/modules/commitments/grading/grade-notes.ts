import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Things } from '../../moderation/index.js';
import { proposalOfReport, wordsAtProposals } from '../../proposals/index.js';

/** What the panel writes beside its grades can be reported and covered; the grade itself stands. */
@Injectable()
export class GradeNotes implements OnModuleInit {
  constructor(private readonly things: Things) {}

  onModuleInit(): void {
    const table = { kind: 'delivery_grade', table: 'delivery_grade', words: ['note'], writer: 'person_id' } as const;
    this.things.on('delivery_grade', wordsAtProposals({ ...table, proposal: proposalOfReport, only: 't.note is not null' }));
  }
}
