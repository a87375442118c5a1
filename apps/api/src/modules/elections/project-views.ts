import type { CityId, ElectionId } from '@madang/basics';
import type { ProjectView } from '@madang/contracts/ballot-projects';
import type { Language } from '@madang/contracts/wire';
import type { DataSource } from 'typeorm';
import { read } from '../../platform/database/read.js';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  readonly costMinor: string;
  readonly currency: string;
  readonly districtCode: string | null;
  readonly category: string | null;
  readonly proposal: string | null;
}

/** The projects of an election in the order in which they stand on every ballot. */
export async function projectViews(db: DataSource, cityId: CityId, electionId: ElectionId): Promise<ProjectView[]> {
  const rows = await read<Row>(
    db,
    `select j.id, j.title, j.description, j.language, j.cost_minor as "costMinor", e.currency, j.district_code as "districtCode", j.category,
            p.year || '-' || p.number as proposal
       from project j
       join election e on e.city_id = j.city_id and e.id = j.election_id
       left join proposal p on p.city_id = j.city_id and p.id = j.proposal_id
      where j.city_id = $1 and j.election_id = $2
      order by j.id collate "C"`,
    [cityId, electionId],
  );
  return rows.map(({ costMinor, currency, ...rest }) => ({ ...rest, cost: { minor: costMinor, currency } }));
}
