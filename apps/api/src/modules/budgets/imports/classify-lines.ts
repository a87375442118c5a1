import type { CityId } from '@madang/basics';
import type { BudgetLine } from '@madang/budget';
import { cofogOfMadridProgramme, cofogOfSpanishProgramme, type CofogGroupCode } from '@madang/rights';
import type { DataSource, EntityManager } from 'typeorm';
import { read, readOne } from '../../../platform/database/read.js';
import type { ProgrammeClassification } from '../../cities/index.js';

/** What a city knows of its lines that its files do not say. */
export interface CityClassifications {
  /** Department code to district code. */
  readonly districts: ReadonlyMap<string, string>;
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
    'select code, department_code as department from district where city_id = $1 and department_code is not null',
    [cityId],
  );
  const city = await readOne<Pick<CityClassifications, 'programmes'>>(
    tx,
    'select programme_classification as programmes from city where id = $1',
    [cityId],
  );
  return { districts: new Map(districts.map(({ code, department }) => [department, code])), programmes: city?.programmes ?? null };
}

export function classify<Line extends BudgetLine>(line: Line, { districts, programmes }: CityClassifications): Line {
  const district = line.department && districts.get(line.department.code);
  const cofog = programmes && line.programme && line.direction === 'expenditure' ? cofogOf[programmes](line.programme.code) : undefined;
  return { ...line, district: line.district ?? district, cofog: line.cofog ?? cofog };
}
