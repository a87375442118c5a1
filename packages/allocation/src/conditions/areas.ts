import { err, ok, type Result } from '@madang/basics';
import type { Ballot, Profile } from '../profile.js';
import { isWholeIn, minorOf } from './amount-in-rule.js';
import type { AreaFund } from './conditions.js';
import type { UnfitRefusal } from './refusals.js';

/** Whether an area is another or lies in it, however deep. */
export function liesWithin(areas: readonly AreaFund[], area: string | undefined, other: string): boolean {
  for (let at = area; at !== undefined; at = areas.find((one) => one.area === at)?.within) if (at === other) return true;
  return false;
}

/** The profile with an area for everything: what names none belongs to the first area that lies in no other. */
export function placedInAreas(profile: Profile, areas: readonly AreaFund[]): Result<Profile, UnfitRefusal> {
  const names = new Set(areas.map(({ area }) => area));
  const top = areas.find(({ within }) => within === undefined)!.area;
  const projects = profile.projects.map((project) => (project.area === undefined ? { ...project, area: top } : project));
  const ballots = profile.ballots.map((ballot) => (ballot.area === undefined ? { ...ballot, area: top } : ballot));
  const lost = projects.find(({ area }) => !names.has(area!));
  if (lost) return err({ code: 'allocation/area-unknown', area: lost.area!, project: lost.id });
  const stray = ballots.findIndex(({ area }) => !names.has(area!));
  if (stray >= 0) return err({ code: 'allocation/area-unknown', area: ballots[stray]!.area!, ballot: stray });
  return ok({ ...profile, projects, ballots });
}

/** The funds in minor units, by area; together no more than the budget. */
export function fundsOf({ budgetMinor, decimals }: Profile, areas: readonly AreaFund[]): Result<ReadonlyMap<string, bigint>, UnfitRefusal> {
  const fine = areas.find(({ fund }) => !isWholeIn(fund, decimals));
  if (fine) return err({ code: 'allocation/fund-too-fine', area: fine.area, fund: fine.fund });
  const funds = new Map(areas.map(({ area, fund }) => [area, minorOf(fund, decimals)]));
  const fundsMinor = [...funds.values()].reduce((sum, fund) => sum + fund, 0n);
  return fundsMinor > budgetMinor ? err({ code: 'allocation/funds-exceed-budget', fundsMinor, budgetMinor }) : ok(funds);
}

/** An area's own election: its projects, the ballots of its voters, and of these what they say about its projects. */
export function profileOfArea(placed: Profile, areas: readonly AreaFund[], { area, voters }: AreaFund, fundMinor: bigint): Profile {
  const projects = placed.projects.filter((project) => project.area === area);
  const here = new Set(projects.map(({ id }) => id));
  const inside = new Set(areas.filter((one) => liesWithin(areas, one.area, area)).map((one) => one.area));
  const all = voters === 'whoever-chooses';
  const ballots = placed.ballots.flatMap((ballot): Ballot[] => {
    if (!all && !inside.has(ballot.area!)) return [];
    const kept = choicesAmong(ballot, here);
    return all && kept.projects.length === 0 ? [] : [kept];
  });
  return { ...placed, budgetMinor: fundMinor, projects, ballots };
}

function choicesAmong({ projects: chosen, points }: Ballot, here: ReadonlySet<string>): Ballot {
  const kept = [...chosen.keys()].filter((at) => here.has(chosen[at]!));
  return { projects: kept.map((at) => chosen[at]!), ...(points ? { points: kept.map((at) => points[at]!) } : {}) };
}
