import { randomUUIDv7 } from 'node:crypto';
import type { CityId } from '@madang/basics';
import { escalationRoles } from '@madang/contracts/escalation';
import { readOutlines, type ReadOutlines } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { ClassificationRow } from '../../modules/budgets/explore/classification.entity.js';
import { CityRow } from '../../modules/cities/city.entity.js';
import { DistrictRow } from '../../modules/cities/district.entity.js';
import { PriorityGroupRow } from '../../modules/cities/groups/priority-group.entity.js';
import { storeShapes } from '../../modules/cities/shapes/store-shapes.js';
import { EscalationBodyRow } from '../../modules/responses/tracking/escalation-body.entity.js';
import { readDemo, type DemoCity } from '../demo-files.js';
import { insertRows } from '../insert-rows.js';

/** Adds the city with its districts and the names of its classification; undefined if another load was faster. */
export async function addCity(tx: EntityManager, createdAt: Date): Promise<CityId | undefined> {
  const id = randomUUIDv7() as CityId;
  const row = cityRow(id, readDemo('city.json'), createdAt);
  const added = await tx.createQueryBuilder().insert().into(CityRow).values(row).orIgnore().returning('id').execute();
  if ((added.raw as unknown[]).length === 0) return undefined;
  await insertRows(tx, DistrictRow, districtRows(id));
  await storeShapes(tx, id, drawnDistricts());
  await insertRows(tx, PriorityGroupRow, groupRows(id));
  await insertRows(tx, ClassificationRow, classificationRows(id));
  await insertRows(tx, EscalationBodyRow, escalationBodies(id));
  return id;
}

function cityRow(id: CityId, city: DemoCity, createdAt: Date): CityRow {
  const { slug, names, languages, ownLanguage, timeZone, currency, demo } = city;
  return {
    id,
    slug,
    names,
    languages: [...languages],
    ownLanguage,
    timeZone,
    currency,
    demo,
    population: city.population.at(-1)!.people,
    years: yearsOf(city),
    programmeClassification: 'es-madrid',
    createdAt,
  };
}

function yearsOf({ population, priceIndex }: DemoCity): CityRow['years'] {
  const index = new Map(priceIndex.years.map((one) => [one.year, one.index]));
  return Object.fromEntries(population.map(({ year, people }) => [year, { population: people, priceIndex: index.get(year) }]));
}

/** Section 213 of the budget is district 13's own money. */
function districtRows(cityId: CityId): DistrictRow[] {
  return readDemo('districts.json').districts.map(({ code, name, population, section }) => ({
    cityId,
    code,
    name,
    population,
    departmentCode: section,
  }));
}

/** Held to the same rules as a file that staff upload. */
function drawnDistricts(): ReadOutlines {
  const outlines = readOutlines(readDemo('district-shapes.json'), readDemo('districts.json').districts);
  if (!outlines.ok) throw new Error(`The demo city's map is refused: ${JSON.stringify(outlines.error)}`);
  return outlines.value;
}

/** Nobody in the demo city was asked, so no day of agreement stands beside them. */
function groupRows(cityId: CityId): PriorityGroupRow[] {
  return readDemo('city.json').priorityGroups.map(({ code, names }) => ({ cityId, code, names, agreedOn: null }));
}

function classificationRows(cityId: CityId): ClassificationRow[] {
  const { areas, policies, groups, expenditureChapters, revenueChapters } = readDemo('classification.json');
  const inSpanish = groups.map(({ code, name }) => ({ code, names: { es: name } }));
  const kinds = [
    ['area', areas],
    ['policy', policies],
    ['group', inSpanish],
    ['expenditure-chapter', expenditureChapters],
    ['revenue-chapter', revenueChapters],
  ] as const;
  return kinds.flatMap(([kind, headings]) => headings.map(({ code, names }) => ({ cityId, kind, code, names })));
}

function escalationBodies(cityId: CityId): EscalationBodyRow[] {
  const bodies = readDemo('city.json').escalationBodies;
  return escalationRoles.map((role) => ({ cityId, role, names: bodies[role] }));
}
