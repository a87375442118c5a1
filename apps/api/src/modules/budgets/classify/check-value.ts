import { rigidities } from '@madang/budget';
import type { TagField } from '@madang/contracts/line-tags';
import { checkWeights, isCofogGroupCode, isRightCode, weightsInOrder, type RightWeights } from '@madang/rights';
import type { DataSource } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { Problem } from '../../../platform/http/problem.js';

const equalityMarkers = ['0', '1', '2'];
const fundCode = /^[\p{L}\p{N}][\p{L}\p{N} .\-_/]{0,60}$/u;

/** The value as it is kept, or a refusal: a function of the catalogue, one of the city's districts, weights of at most the whole. */
export async function checkValue(db: DataSource, cityId: string, field: TagField, value: string | null): Promise<string | null> {
  if (value === null) return null;
  if (field === 'weights') return weightsFrom(value);
  const good = field === 'district' ? await isDistrict(db, cityId, value) : fits[field](value);
  return good ? value : refuse(field, value);
}

const fits: Readonly<Record<Exclude<TagField, 'weights' | 'district'>, (value: string) => boolean>> = {
  cofog: isCofogGroupCode,
  rigidity: (value) => rigidities.some((one) => one === value),
  equality: (value) => equalityMarkers.includes(value),
  fund: (value) => fundCode.test(value),
};

async function isDistrict(db: DataSource, cityId: string, code: string): Promise<boolean> {
  return (await readOne(db, 'select 1 as there from district where city_id = $1 and code = $2', [cityId, code])) !== undefined;
}

/** In the order of the rights, so that the same weights are always the same text. */
function weightsFrom(value: string): string {
  const given = parsed(value);
  const wellFormed = given !== null && Object.entries(given).every(([right, weight]) => isRightCode(right) && typeof weight === 'number');
  if (!wellFormed || !checkWeights(given).ok) return refuse('weights', value);
  return JSON.stringify(Object.fromEntries(weightsInOrder(given)));
}

function parsed(value: string): RightWeights | null {
  try {
    const given: unknown = JSON.parse(value);
    return typeof given === 'object' && given !== null && !Array.isArray(given) ? given : null;
  } catch {
    return null;
  }
}

function refuse(field: TagField, value: string): never {
  throw new Problem('budget/tag-value-unknown', { field, value });
}
