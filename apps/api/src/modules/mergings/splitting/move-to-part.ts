import type { CityId, PersonId, ProposalId, SplittingId } from '@madang/basics';
import { amendableFields, askTheSame, type Amendable } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { read } from '../../../platform/database/read.js';
import { EventHandlers } from '../../../platform/events/handlers.js';
import { heldPair, moveSupports, standing } from '../../proposals/index.js';
import { LineageRow } from '../lineage/lineage.entity.js';
import { partOf } from './held-splitting.js';
import { SplittingRow } from './splitting.entity.js';

/** Once a part is public as its supporters were asked about it, those who chose it back it. Once, whatever happens to it later. */
@Injectable()
export class MoveToPart implements OnModuleInit {
  constructor(
    private readonly events: EventHandlers,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.on('proposal.moved', 'mergings.move-to-part', async (tx, { cityId, subject, payload }) => {
      if (payload['to'] === 'published') await this.move(tx, cityId, subject.id as ProposalId);
    });
  }

  private async move(tx: EntityManager, cityId: CityId, partId: ProposalId): Promise<void> {
    const born = await tx.findOneBy(LineageRow, { cityId, intoId: partId, cause: 'split' });
    if (!born || born.supportsAt !== null) return;
    const [whole, part] = await heldPair(tx, cityId, [born.fromId, partId]);
    const splitting = await tx.findOneByOrFail(SplittingRow, { cityId, id: born.byId as SplittingId });
    const asked = splitting.parts[born.part];
    const now = await this.clock.now(tx);
    await tx.update(LineageRow, { cityId, fromId: born.fromId, intoId: partId }, { supportsAt: now });
    if (!asked || !readsAs(await standing(tx, part), partOf(asked))) return;
    const chosen = await choosers(tx, born);
    await moveSupports(tx, { cityId, from: whole.id, into: partId }, { gained: chosen, gone: chosen }, now);
  }
}

/** A text that was sent back and changed since is not what anybody was asked about. */
function readsAs(one: Amendable, other: Amendable): boolean {
  return amendableFields.every((field) => one.text[field] === other.text[field]) && askTheSame(one.moves, other.moves);
}

/** Those who chose this part, and still back the whole or another part that they chose. */
async function choosers(tx: EntityManager, { cityId, fromId, byId, part }: LineageRow): Promise<PersonId[]> {
  const rows = await read<{ id: PersonId }>(
    tx,
    `select v.person_id as id from splitting_voice v
      where v.city_id = $1 and v.splitting_id = $2 and $3 = any(v.parts)
        and exists (select 1 from support s
                     where s.city_id = $1 and s.person_id = v.person_id
                       and (s.proposal_id = $4 or s.proposal_id in (select into_id from lineage where city_id = $1 and by_id = $2)))`,
    [cityId, byId, part, fromId],
  );
  return rows.map(({ id }) => id);
}
