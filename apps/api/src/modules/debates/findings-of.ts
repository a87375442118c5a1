import { groupFindings, opinionGroups, type Stance, type StancesOfOne } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { read } from '../../platform/database/read.js';
import type { OpinionCountRow, OpinionFindings } from './opinion-count.entity.js';

/** What the groups of a debate hold, by all that people said to what can be read; null where too few took part. */
export async function findingsOf(
  tx: EntityManager,
  { cityId, debateId }: Pick<OpinionCountRow, 'cityId' | 'debateId'>,
): Promise<OpinionFindings | null> {
  const rows = await read<{ people: { readonly [number: string]: Stance } }>(
    tx,
    `select json_object_agg(t.number, t.stance) as people
       from stance t join debate_statement s on s.city_id = t.city_id and s.debate_id = t.debate_id and s.number = t.number
      where t.city_id = $1 and t.debate_id = $2 and not s.taken_back and s.covered_at is null
      group by t.person_id order by md5(t.person_id::text)`,
    [cityId, debateId],
  );
  const numbers = [...new Set(rows.flatMap(({ people }) => Object.keys(people).map(Number)))].toSorted((one, other) => one - other);
  const at = new Map(numbers.map((number, index) => [number, index]));
  const people = rows.map(
    ({ people: said }): StancesOfOne => new Map(Object.entries(said).map(([number, stance]) => [at.get(Number(number))!, stance])),
  );
  const groups = opinionGroups(people, numbers.length);
  if (groups === null) return null;
  return named(groupFindings(groups, people, numbers.length), numbers);
}

function named(found: ReturnType<typeof groupFindings>, numbers: readonly number[]): OpinionFindings {
  const number = (statement: number) => numbers[statement]!;
  return {
    groups: found.groups.map(({ size, marks }) => ({
      size,
      marks: marks.map(({ statement, side, counts }) => ({ number: number(statement), side, counts })),
    })),
    bridging: found.bridging.map(({ statement, side, byGroup }) => ({ number: number(statement), side, byGroup })),
    dividing: found.dividing.map(({ statement, byGroup }) => ({ number: number(statement), byGroup })),
  };
}
