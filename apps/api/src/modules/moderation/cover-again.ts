import type { CityId } from '@madang/basics';
import { coverPassage, type CoveredPassage, type ThingKind } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { read } from '../../platform/database/read.js';
import type { ChangeText } from './things.js';

/** For whoever stores words of a thing anew, as an import does: what was covered in them, and still is, stays covered. */
export async function coverAgain(
  tx: EntityManager,
  { cityId, kind, id }: { readonly cityId: CityId; readonly kind: ThingKind; readonly id: string },
): Promise<ChangeText> {
  const rows = await read<{ passages: readonly CoveredPassage[] }>(
    tx,
    `select d.passages from moderation_decision d
       left join moderation_appeal a on a.city_id = d.city_id and a.decision_id = d.id
      where d.city_id = $1 and d.kind = $2 and d.thing_id = $3 and d.verdict = 'cover' and coalesce(a.state in ('open', 'upheld'), true)
      order by d.decided_at, d.id`,
    [cityId, kind, id],
  );
  const covered = rows.flatMap(({ passages }) => passages);
  return (text) => covered.reduce(coverPassage, text);
}
