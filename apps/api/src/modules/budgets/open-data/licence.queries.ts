import type { CityId } from '@madang/basics';
import type { DataLicenceView, LicenceName, LicenceView } from '@madang/contracts/open-data';
import { licenceNames } from '@madang/contracts/open-data';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CityContext } from '../../../platform/access/actor.js';
import { read, readOne } from '../../../platform/database/read.js';
import { licenceView, usualLicence } from './licence.js';

interface ChoiceRow {
  readonly licence: LicenceName;
  readonly chosenAt: Date;
  readonly penName: string | null;
}

@Injectable()
export class LicenceQueries {
  constructor(private readonly db: DataSource) {}

  /** What holds for the next publication, what there is to choose from, and every choice so far, the latest first. */
  async detail({ id }: CityContext): Promise<DataLicenceView> {
    const rows = await read<ChoiceRow>(
      this.db,
      `select c.licence, c.chosen_at as "chosenAt", p.pen_name as "penName"
         from licence_choice c left join person p on p.city_id = c.city_id and p.id = c.chosen_by
        where c.city_id = $1 order by c.chosen_at desc`,
      [id],
    );
    return {
      licence: licenceView(rows[0]?.licence ?? usualLicence),
      choices: licenceNames.map(licenceView),
      history: rows.map(({ licence, chosenAt, penName }) => ({ licence: licenceView(licence), chosenAt: chosenAt.toISOString(), penName })),
    };
  }
}

/** The licence of what was published at a moment; of the next publication where none is said. */
export async function licenceInForce(tx: EntityManager | DataSource, cityId: CityId, at?: Date): Promise<LicenceName> {
  const row = await readOne<{ licence: LicenceName }>(
    tx,
    `select licence from licence_choice where city_id = $1 and chosen_at <= coalesce($2::timestamptz, 'infinity')
      order by chosen_at desc limit 1`,
    [cityId, at ?? null],
  );
  return row?.licence ?? usualLicence;
}

/** Under which licence a city gives data away today. */
export async function dataLicence(db: DataSource | EntityManager, cityId: CityId): Promise<LicenceView> {
  return licenceView(await licenceInForce(db, cityId));
}
