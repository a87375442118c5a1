import type { CityId, ProposalId } from '@madang/basics';
import type { PlaceView } from '@madang/contracts/moderation';
import type { DataSource, EntityManager } from 'typeorm';
import { readOne } from '../../platform/database/read.js';

/** Where a thing stands, from a row `p` of `proposal`. */
export const placeColumn = `json_build_object('reference', p.year || '-' || p.number, 'title', p.title, 'language', p.language) as place`;

export async function placeOf(
  db: DataSource | EntityManager,
  { cityId, proposalId }: { readonly cityId: CityId; readonly proposalId: ProposalId },
): Promise<PlaceView> {
  const found = await readOne<{ place: PlaceView }>(db, `select ${placeColumn} from proposal p where p.city_id = $1 and p.id = $2`, [
    cityId,
    proposalId,
  ]);
  return found!.place;
}
