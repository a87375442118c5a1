import { ok, type Result } from '@madang/basics';
import { countAs, type ViewRefusal } from '../counting/count-as.js';
import type { Ballot, Profile, Project } from '../profile.js';
import { minorOf } from './amount-in-rule.js';
import type { BallotLimits, Conditions } from './conditions.js';

/** Why a ballot does not count; the first of these that applies, in this order. */
export const invalidities = [
  'too-few-projects',
  'too-many-projects',
  'costs-too-much',
  'points-out-of-range',
  'total-points-out-of-range',
  'category-limit',
] as const;
export type Invalidity = (typeof invalidities)[number];

/** How many ballots were cast, how many count, and why the others do not. */
export interface BallotTally {
  readonly cast: number;
  readonly valid: number;
  readonly invalid: Readonly<Partial<Record<Invalidity, number>>>;
}

export interface ValidBallots {
  readonly profile: Profile;
  /** Undefined where nothing is limited. */
  readonly tally: BallotTally | undefined;
}

const sifted = new WeakMap<Profile, Map<string, Result<ValidBallots, ViewRefusal>>>();

/**
 * The profile of the valid ballots, made once for each profile object and limits. Without limits that is the profile itself. A
 * project that a ballot repeats counts once.
 */
export function validBallots(profile: Profile, conditions: Conditions | undefined): Result<ValidBallots, ViewRefusal> {
  const limits = conditions?.ballots;
  if (!limits) return ok({ profile, tally: undefined });
  const known = sifted.get(profile) ?? new Map<string, Result<ValidBallots, ViewRefusal>>();
  sifted.set(profile, known);
  const name = JSON.stringify(limits);
  const valid = known.get(name) ?? siftBallots(profile, limits);
  known.set(name, valid);
  return valid;
}

function siftBallots(profile: Profile, limits: BallotLimits): Result<ValidBallots, ViewRefusal> {
  const readable = countAs('choices', profile);
  if (!readable.ok) return readable;
  const flaw = flawFinder(profile, limits);
  const invalid: Partial<Record<Invalidity, number>> = {};
  const ballots = profile.ballots.filter((ballot) => {
    const found = flaw(ballot);
    if (found) invalid[found] = (invalid[found] ?? 0) + 1;
    return found === undefined;
  });
  return ok({ profile: { ...profile, ballots }, tally: { cast: profile.ballots.length, valid: ballots.length, invalid } });
}

function flawFinder({ projects, decimals }: Profile, limits: BallotLimits): (ballot: Ballot) => Invalidity | undefined {
  const byId = new Map(projects.map((project) => [project.id, project]));
  const whole = sizeLimit(limits, decimals);
  const perCategory = (limits.perCategory ?? []).map((limit) => ({ category: limit.category, flaw: sizeLimit(limit, decimals) }));
  return (ballot) => {
    const chosen = [...new Set(ballot.projects)].map((id) => byId.get(id)!);
    return (
      whole(chosen) ??
      pointsFlaw(ballot, limits) ??
      (perCategory.some(({ category, flaw }) => flaw(chosen.filter((one) => one.categories?.includes(category))) !== undefined)
        ? 'category-limit'
        : undefined)
    );
  };
}

type SizeLimit = Pick<BallotLimits, 'minProjects' | 'maxProjects' | 'maxTotalCost'>;

function sizeLimit({ minProjects = 0, maxProjects = Infinity, maxTotalCost }: SizeLimit, decimals: number) {
  const most = maxTotalCost === undefined ? undefined : minorOf(maxTotalCost, decimals);
  return (chosen: readonly Project[]): Invalidity | undefined => {
    if (chosen.length < minProjects) return 'too-few-projects';
    if (chosen.length > maxProjects) return 'too-many-projects';
    if (most !== undefined && chosen.reduce((sum, { costMinor }) => sum + costMinor, 0n) > most) return 'costs-too-much';
    return undefined;
  };
}

/** Of a repeated project the last points count. A ballot without points breaks no limit of points. */
function pointsFlaw(ballot: Ballot, limits: BallotLimits): Invalidity | undefined {
  if (!ballot.points) return undefined;
  const { minPoints = -Infinity, maxPoints = Infinity, minTotalPoints = -Infinity, maxTotalPoints = Infinity } = limits;
  const points = [...new Map(ballot.projects.map((id, at) => [id, ballot.points![at]!])).values()];
  if (points.some((some) => some < minPoints || some > maxPoints)) return 'points-out-of-range';
  const total = points.reduce((sum, some) => sum + some, 0);
  return total < minTotalPoints || total > maxTotalPoints ? 'total-points-out-of-range' : undefined;
}
