import { decide, type AllocationRule, type Profile, type UnfitRefusal } from '@madang/allocation';
import type { CityId } from '@madang/basics';
import type { RuleCap, RuleConditions } from '@madang/contracts/election-conditions';
import { wholeCity } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import { Problem } from '../../../platform/http/problem.js';

/**
 * A rule that the count would refuse for these projects and this fund, or that names a district which the city does not have,
 * is refused now, beside the field that it is about.
 *
 * @param empty the election without ballots
 */
export async function refuseUnfit(
  tx: EntityManager,
  cityId: CityId,
  { rule, empty }: { rule: AllocationRule; empty: Profile },
): Promise<void> {
  const { caps = [], areas = [] } = (rule.conditions ?? {}) as RuleConditions;
  const cap = (at: number) => `#/rule/conditions/caps/${at}/name`;
  const named = [
    ...areas.map(({ area }, at) => ({ area, pointer: `#/rule/conditions/areas/${at}/area` })),
    ...caps.flatMap(({ of, name }, at) => (of === 'area' ? [{ area: name, pointer: cap(at) }] : [])),
  ];
  const known = new Set([wholeCity, ...(named.length > 0 ? await districtCodes(tx, cityId) : [])]);
  const stranger = named.find(({ area }) => !known.has(area));
  if (stranger) throw refused({ code: 'allocation/area-unknown', area: stranger.area }, stranger.pointer);
  refuseUnusedCategory(caps, empty);
  const counted = decide(empty, rule);
  if (counted.ok) return;
  const { error } = counted;
  if (!isUnfit(error)) throw new Error(`A rule that was settled cannot be counted: ${error.code}`);
  throw refused(error, pointerOf(error, rule.conditions ?? {}, empty));
}

/** A limit for a category that no project has is a slip of the pen, and would limit nothing. */
function refuseUnusedCategory(caps: readonly RuleCap[], { projects }: Profile): void {
  const used = new Set(projects.flatMap(({ categories = [] }) => categories));
  const at = caps.findIndex(({ of, name }) => of === 'category' && !used.has(name));
  if (at < 0) return;
  const code = 'election/category-unused';
  throw new Problem(code, { category: caps[at]!.name }, [{ pointer: `#/rule/conditions/caps/${at}/name`, code: 'isIn', detail: code }]);
}

async function districtCodes(tx: EntityManager, cityId: CityId): Promise<string[]> {
  const rows = await read<{ code: string }>(tx, 'select code from district where city_id = $1', [cityId]);
  return rows.map(({ code }) => code);
}

const unfit: readonly string[] = [
  'allocation/exclusion-of-unknown-project',
  'allocation/area-unknown',
  'allocation/funds-exceed-budget',
  'allocation/fund-too-fine',
] satisfies UnfitRefusal['code'][];

function isUnfit(error: { readonly code: string }): error is UnfitRefusal {
  return unfit.includes(error.code);
}

function pointerOf(
  error: UnfitRefusal,
  { exclusions = [], areas = [] }: NonNullable<AllocationRule['conditions']>,
  { projects }: Profile,
): string {
  switch (error.code) {
    case 'allocation/exclusion-of-unknown-project':
      return `#/rule/conditions/exclusions/${exclusions.findIndex((group) => group.projects.includes(error.project))}/projects`;
    case 'allocation/area-unknown':
      return `#/projects/${projects.findIndex(({ id }) => id === error.project)}/districtCode`;
    case 'allocation/fund-too-fine':
      return `#/rule/conditions/areas/${areas.findIndex(({ area }) => area === error.area)}/fund`;
    default:
      return '#/rule/conditions/areas';
  }
}

/** Amounts in it become texts, as JSON has no other way to be exact. */
function refused({ code, ...facts }: UnfitRefusal, pointer: string): Problem {
  const plain = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'bigint' ? fact.toString() : fact]));
  return new Problem(code, plain, [{ pointer, code: 'isIn', detail: code }]);
}

/**
 * A rule as it is fixed: where a lot decides and staff gave no seed, with the one that was drawn.
 *
 * @param draw a text that nobody could foresee
 */
export function withSeed(rule: AllocationRule, draw: () => string): AllocationRule {
  const { tieBreak } = rule;
  return tieBreak?.by === 'cost-votes-lot' && tieBreak.seed === '' ? { ...rule, tieBreak: { ...tieBreak, seed: draw() } } : rule;
}
