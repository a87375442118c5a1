import { err, ok, type Refusal, type Result } from '@madang/basics';
import type { Profile } from '../profile.js';

/** All ballots with projects as places in `profile.projects`: ballot `b` holds the entries from `start[b]` up to `start[b + 1]`. */
export interface IndexedBallots {
  readonly start: Int32Array;
  /** Each project once, in the order of the ballot. */
  readonly project: Int32Array;
  /** Points beside each entry; absent unless every ballot that names a project gives points. */
  readonly points: Float64Array | undefined;
}

export type ProfileRefusal =
  | (Refusal<'allocation/negative-amount'> & { readonly project: string | null })
  | (Refusal<'allocation/project-twice'> & { readonly project: string })
  /** `ballot` counts from zero. */
  | (Refusal<'allocation/unknown-project'> & { readonly ballot: number; readonly project: string })
  | (Refusal<'allocation/points-do-not-match'> & { readonly ballot: number })
  | (Refusal<'allocation/points-not-whole'> & { readonly ballot: number })
  /** Beyond 2^53 points in all, sums would no longer be exact. */
  | Refusal<'allocation/too-many-points'>;

const indexed = new WeakMap<Profile, Result<IndexedBallots, ProfileRefusal>>();

/** Checks a profile and turns ids into places, once for each profile object. */
export function indexBallots(profile: Profile): Result<IndexedBallots, ProfileRefusal> {
  const known = indexed.get(profile) ?? readBallots(profile);
  indexed.set(profile, known);
  return known;
}

/** For who has read the ballots of a profile, and checked it, in a faster way. */
export function rememberIndexed(profile: Profile, ballots: IndexedBallots): void {
  indexed.set(profile, ok(ballots));
}

function readBallots(profile: Profile): Result<IndexedBallots, ProfileRefusal> {
  const places = placesOf(profile);
  if (!places.ok) return places;
  const refusal = pointsRefusal(profile);
  if (refusal) return err(refusal);
  const marked = profile.ballots.filter((ballot) => ballot.projects.length > 0);
  const withPoints = marked.length > 0 && marked.every((ballot) => ballot.points !== undefined);
  const entries = marked.reduce((sum, ballot) => sum + ballot.projects.length, 0);
  const start = new Int32Array(profile.ballots.length + 1);
  const project = new Int32Array(entries);
  const points = withPoints ? new Float64Array(entries) : undefined;
  /** Where a project stands on the ballot being read; older ballots' entries lie before `start[b]`. */
  const entryOf = new Int32Array(profile.projects.length).fill(-1);
  let next = 0;
  for (const [b, ballot] of profile.ballots.entries()) {
    const first = next;
    start[b] = first;
    for (const [at, id] of ballot.projects.entries()) {
      const place = places.value.get(id);
      if (place === undefined) return err({ code: 'allocation/unknown-project', ballot: b, project: id });
      const repeated = entryOf[place]! >= first;
      const entry = repeated ? entryOf[place]! : next++;
      entryOf[place] = entry;
      project[entry] = place;
      if (points) points[entry] = ballot.points![at]!;
    }
  }
  start[profile.ballots.length] = next;
  return ok({ start, project: project.subarray(0, next), points: points?.subarray(0, next) });
}

function placesOf(profile: Profile): Result<ReadonlyMap<string, number>, ProfileRefusal> {
  if (profile.budgetMinor < 0n) return err({ code: 'allocation/negative-amount', project: null });
  const places = new Map<string, number>();
  for (const [place, project] of profile.projects.entries()) {
    if (project.costMinor < 0n) return err({ code: 'allocation/negative-amount', project: project.id });
    if (places.has(project.id)) return err({ code: 'allocation/project-twice', project: project.id });
    places.set(project.id, place);
  }
  return ok(places);
}

function pointsRefusal(profile: Profile): ProfileRefusal | undefined {
  let total = 0;
  for (const [ballot, { projects, points }] of profile.ballots.entries()) {
    if (points === undefined) continue;
    if (points.length !== projects.length) return { code: 'allocation/points-do-not-match', ballot };
    for (const given of points) {
      if (!Number.isSafeInteger(given)) return { code: 'allocation/points-not-whole', ballot };
      total += Math.abs(given);
    }
  }
  return total > Number.MAX_SAFE_INTEGER ? { code: 'allocation/too-many-points' } : undefined;
}
