import type { BelowThreshold } from '../allocation.js';
import type { Bars, OpenBars } from '../bars.js';
import type { Project } from '../profile.js';
import { minorOf } from './amount-in-rule.js';
import { liesWithin } from './areas.js';
import type { CapName, Conditions } from './conditions.js';

/** Why a project may not be taken at a moment. */
export type Bar =
  | ({ readonly reason: 'below-threshold' } & BelowThreshold)
  | { readonly reason: 'excluded-by'; readonly by: string }
  | { readonly reason: 'over-cap'; readonly cap: CapName; readonly capLeftMinor: bigint };

/** Bars that say why. */
export interface ReasonedBars extends Bars {
  readonly open: (taken?: readonly number[]) => OpenReasonedBars;
}

export interface OpenReasonedBars extends OpenBars {
  readonly barOf: (place: number) => Bar | undefined;
}

/** An electorate's projects with all that was taken elsewhere before. */
export interface BarredCount {
  readonly projects: readonly Project[];
  readonly decimals: number;
  readonly missed: ReadonlyMap<number, BelowThreshold>;
  /** Projects of other areas that were taken before; they fill caps and exclude others here. */
  readonly before: readonly Project[];
}

/** Thresholds, exclusions and caps together. Each only ever bars more, as more is taken. */
export function barsOf(conditions: Conditions, { projects, decimals, missed, before }: BarredCount): ReasonedBars {
  const groupsOf = (id: string) => (conditions.exclusions ?? []).filter((group) => group.projects.includes(id));
  const caps = (conditions.caps ?? []).map(({ of, name, atMost }) => ({ of, name, mostMinor: minorOf(atMost, decimals) }));
  const capsOf = (project: Project) => caps.filter((cap) => fallsUnder(conditions, cap, project));
  const groups = projects.map(({ id }) => groupsOf(id));
  const capsByPlace = projects.map(capsOf);

  function open(taken: readonly number[] = []): OpenReasonedBars {
    const takenFrom = new Map<object, string>();
    const spent = new Map<object, bigint>(caps.map((cap) => [cap, 0n]));
    const note = (project: Project, of: readonly object[], under: readonly object[]) => {
      for (const group of of) takenFrom.set(group, project.id);
      for (const cap of under) spent.set(cap, spent.get(cap)! + project.costMinor);
    };
    const take = (place: number) => note(projects[place]!, groups[place]!, capsByPlace[place]!);
    for (const project of before) note(project, groupsOf(project.id), capsOf(project));
    for (const place of taken) take(place);
    const barOf = (place: number): Bar | undefined => {
      const below = missed.get(place);
      if (below) return { reason: 'below-threshold', ...below };
      const group = groups[place]!.find((one) => takenFrom.has(one));
      if (group) return { reason: 'excluded-by', by: takenFrom.get(group)! };
      const full = capsByPlace[place]!.find((cap) => projects[place]!.costMinor > cap.mostMinor - spent.get(cap)!);
      return full && { reason: 'over-cap', cap: { of: full.of, name: full.name }, capLeftMinor: full.mostMinor - spent.get(full)! };
    };
    return { admits: (place) => barOf(place) === undefined, take, barOf };
  }
  return { open };
}

function fallsUnder({ areas = [] }: Conditions, cap: CapName, project: Project): boolean {
  if (cap.of === 'category') return project.categories?.includes(cap.name) ?? false;
  return liesWithin(areas, project.area, cap.name);
}
