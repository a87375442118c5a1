import type { CityId } from '@madang/basics';
import type { StatementView } from '@madang/contracts/assembly-statements';
import type { Language } from '@madang/contracts/wire';
import { statementStanding } from '@madang/participation';
import type { DataSource } from 'typeorm';
import { read } from '../../../platform/database/read.js';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly language: Language;
  readonly table: string | null;
  readonly agree: number | null;
  readonly disagree: number | null;
  readonly pass: number | null;
  readonly harmFlagged: boolean;
  readonly supersedes: string | null;
  readonly supersededBy: string | null;
}

/** Most agreed first, then those that the room has not been asked about. Ids are random, so the order tells nobody's turn. */
export async function statementsOf(
  db: DataSource,
  { cityId, id }: { readonly cityId: CityId; readonly id: string },
): Promise<StatementView[]> {
  const rows = await read<Row>(
    db,
    `select s.id, s.text, s.language, s.table_label as "table", s.agree, s.disagree, s.pass, s.harm_flagged as "harmFlagged",
            s.supersedes_id as supersedes, later.id as "supersededBy"
       from statement s left join statement later on later.city_id = s.city_id and later.supersedes_id = s.id
      where s.city_id = $1 and s.assembly_id = $2
      order by later.id is not null, s.agree desc nulls last, s.disagree nulls last, s.id`,
    [cityId, id],
  );
  return rows.map(toView);
}

function toView({ id, text, language, table, agree, disagree, pass, harmFlagged, supersedes, supersededBy }: Row): StatementView {
  const counts = agree === null || disagree === null || pass === null ? null : { agree, disagree, pass };
  return {
    id,
    text,
    language,
    table,
    counts: counts && { ...counts, harmFlagged },
    standing: counts && statementStanding(counts, harmFlagged),
    supersedes,
    supersededBy,
  };
}
