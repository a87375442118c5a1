import type { TextChange } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Things, type ChangeText, type Thing } from '../moderation/index.js';
import { MergingRow } from './merging.entity.js';

/** An offer to merge quotes both proposals: what is covered in one of them is covered here. */
@Injectable()
export class QuotedWords implements OnModuleInit {
  constructor(private readonly things: Things) {}

  onModuleInit(): void {
    this.things.onRewrite(rewriteQuotes);
  }
}

async function rewriteQuotes(tx: EntityManager, { kind, cityId, proposalId }: Thing, change: ChangeText): Promise<void> {
  if (kind !== 'proposal') return;
  const rows = await tx.findBy(MergingRow, [
    { cityId, fromId: proposalId },
    { cityId, intoId: proposalId },
  ]);
  for (const { id, text } of rows) await tx.update(MergingRow, { cityId, id }, { text: changed(text, change) });
}

function changed(text: readonly TextChange[], change: ChangeText): TextChange[] {
  const words = (said: string | null) => (said === null ? null : change(said));
  return text.map(({ field, before, after }) => ({ field, before: words(before), after: words(after) }));
}
