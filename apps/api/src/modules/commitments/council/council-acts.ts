import type { CouncilAct, CouncilStep } from '@madang/accountability';
import type { CalendarDate, CityId, CommitmentId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import type { DataSource, EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import type { StoredAmount, StoredVotes } from './council-act.entity.js';

export interface RecordedAct extends CouncilAct {
  readonly id: string;
  readonly body: string;
  readonly language: Language;
  readonly note: string | null;
  readonly minutes: string | null;
  readonly votes: StoredVotes | null;
  readonly recordedAt: Date;
}

/** What the council did with a promise, under whichever version of its plan, oldest first. */
export async function councilActs(db: DataSource | EntityManager, cityId: CityId, firstId: CommitmentId): Promise<RecordedAct[]> {
  type Row = Omit<RecordedAct, 'amounts'> & {
    readonly step: CouncilStep;
    readonly on: CalendarDate;
    readonly amounts: readonly StoredAmount[];
  };
  const rows = await read<Row>(
    db,
    `select id, step, decided_on::text as on, body, language, note, minutes, votes, amounts, recorded_at as "recordedAt"
       from council_act
      where city_id = $1 and (commitment_id = $2 or commitment_id in (
              select commitment_id from plan_change where city_id = $1 and first_id = $2))
      order by recorded_at, id`,
    [cityId, firstId],
  );
  return rows.map((row) => ({ ...row, amounts: row.amounts.map(({ line, minor }) => ({ line, adopted: BigInt(minor) })) }));
}
