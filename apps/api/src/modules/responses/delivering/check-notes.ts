import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Things } from '../../moderation/index.js';
import { proposalOfReport, wordsAtProposals } from '../../proposals/index.js';

/** What residents write beside their checks can be reported and covered; the check itself stands. */
@Injectable()
export class CheckNotes implements OnModuleInit {
  constructor(private readonly things: Things) {}

  onModuleInit(): void {
    const table = { kind: 'delivery_check', table: 'delivery_check', words: ['note'], writer: 'person_id' } as const;
    this.things.on('delivery_check', wordsAtProposals({ ...table, proposal: proposalOfReport, only: 't.note is not null' }));
  }
}
