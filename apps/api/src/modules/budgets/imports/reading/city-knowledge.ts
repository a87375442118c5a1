import { hash } from 'node:crypto';
import type { CityId } from '@madang/basics';
import { cofogOfMadridProgramme, cofogOfSpanishProgramme, type CofogGroupCode } from '@madang/rights';
import type { ProgrammeClassification } from '../../../cities/index.js';

/** What a city knows of its lines that its files do not say. */
export interface CityKnowledge {
  /** By department, the district that it serves. */
  readonly districts: ReadonlyMap<string, string>;
  readonly cofogOf: (programme: string) => CofogGroupCode | undefined;
  /** The same as long as the city knows the same, and lines are kept with the same columns. */
  readonly digest: string;
}

interface Known {
  readonly columns: readonly string[];
  readonly programmes: ProgrammeClassification | null;
  readonly districts: readonly (readonly [department: string, code: string])[] | null;
}

/** Asks the database. TypeORM and a bare connection answer in two ways. */
export type AskKnown = (sql: string, values: readonly unknown[]) => Promise<readonly Known[]>;

/** Whose numbering of programmes tells what the money is spent for. */
const cofogOf: Readonly<Record<ProgrammeClassification, (programme: string) => CofogGroupCode | undefined>> = {
  es: (programme) => cofogOfSpanishProgramme(programme),
  'es-madrid': cofogOfMadridProgramme,
};

const question = `
  select programme_classification as programmes, (
           select json_agg(json_build_array(department_code, code) order by department_code) from (
             select distinct on (department_code) department_code, code from district
              where city_id = city.id and department_code is not null order by department_code, code) as one) as districts, (
           select json_agg(attname order by attnum) from pg_attribute
            where attrelid = 'budget_line'::regclass and attnum > 0 and not attisdropped) as columns
    from city where id = $1`;

export async function cityKnowledge(ask: AskKnown, cityId: CityId): Promise<CityKnowledge> {
  const [found] = await ask(question, [cityId]);
  if (!found) throw new Error(`No city ${cityId}`);
  const { programmes, districts } = found;
  return {
    districts: new Map(districts),
    cofogOf: programmes ? once(cofogOf[programmes]) : () => undefined,
    digest: hash('sha256', JSON.stringify(found)),
  };
}

/** A million rows name a few hundred programmes. */
function once<T>(find: (programme: string) => T): (programme: string) => T {
  let known = new Map<string, T>();
  return (programme) => {
    if (known.has(programme)) return known.get(programme)!;
    if (known.size >= 10_000) known = new Map();
    const found = find(programme);
    known.set(programme, found);
    return found;
  };
}
