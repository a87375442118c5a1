import type { CityId } from '@madang/basics';
import { cofogOfMadridProgramme, cofogOfSpanishProgramme, type CofogGroupCode } from '@madang/rights';
import type { DataSource, EntityManager } from 'typeorm';
import { read, readOne } from '../../../../platform/database/read.js';
import type { ProgrammeClassification } from '../../../cities/index.js';

/** What a city knows of its lines that its files do not say. */
export interface CityClassifications {
  /** Which department serves which district. */
  readonly districts: readonly { readonly department: string; readonly code: string }[];
  readonly programmes: ProgrammeClassification | null;
}

/** Whose numbering of programmes tells what the money is spent for. */
const cofogOf: Readonly<Record<ProgrammeClassification, (programme: string) => CofogGroupCode | undefined>> = {
  es: (programme) => cofogOfSpanishProgramme(programme),
  'es-madrid': cofogOfMadridProgramme,
};

export async function cityClassifications(tx: EntityManager | DataSource, cityId: CityId): Promise<CityClassifications> {
  const districts = await read<{ code: string; department: string }>(
    tx,
    'select distinct on (department_code) code, department_code as department from district where city_id = $1 and department_code is not null order by department_code, code',
    [cityId],
  );
  const city = await readOne<Pick<CityClassifications, 'programmes'>>(
    tx,
    'select programme_classification as programmes from city where id = $1',
    [cityId],
  );
  return { districts, programmes: city?.programmes ?? null };
}

const programmeCodes = `
  select distinct programme_code as code
    from (select programme_code, direction from budget_import_line
           where city_id = $1 and reading_id = $2 and code > $3 order by code limit $4) as line
   where direction = 'expenditure' and programme_code is not null`;

/** What the programmes of some staged lines are for. `some` is their city, their reading, the line before them, and how many. */
export async function programmesOf(
  tx: EntityManager | DataSource,
  { programmes }: CityClassifications,
  some: readonly unknown[],
): Promise<{ readonly code: string; readonly cofog: CofogGroupCode }[]> {
  if (!programmes) return [];
  const codes = await read<{ code: string }>(tx, programmeCodes, some);
  return codes.flatMap(({ code }) => {
    const cofog = cofogOf[programmes](code);
    return cofog ? [{ code, cofog }] : [];
  });
}
