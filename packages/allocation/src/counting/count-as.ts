import { assertNever, err, ok, type Refusal, type Result } from '@madang/basics';
import type { RankScores, Utility } from '../allocation-rule.js';
import type { Profile } from '../profile.js';
import { collapseBallots } from './collapse-ballots.js';
import type { Electorate } from './electorate.js';
import { indexBallots, type IndexedBallots, type ProfileRefusal } from './index-ballots.js';

/** What an entry on a ballot is worth: being chosen, the points given, the places below it, or a city's own score. */
export type View = 'choices' | 'points' | 'borda' | RankScores;

export type ViewRefusal = Refusal<'allocation/ballots-without-points'> | Refusal<'allocation/ballots-without-ranking'> | ProfileRefusal;

const counted = new WeakMap<Profile, Map<string, Result<Electorate, ViewRefusal>>>();

/** The profile seen through one view, made once for each profile object. */
export function countAs(view: View, profile: Profile): Result<Electorate, ViewRefusal> {
  const views = counted.get(profile) ?? new Map<string, Result<Electorate, ViewRefusal>>();
  counted.set(profile, views);
  const name = JSON.stringify(view);
  const known = views.get(name) ?? electorateFor(view, profile);
  views.set(name, known);
  return known;
}

/** The view that a utility of equal shares needs. */
export function viewOf(utility: Utility): View {
  switch (utility) {
    case 'cost':
    case 'cardinality':
      return 'choices';
    case 'points':
    case 'points-cost':
      return 'points';
    case 'borda':
      return 'borda';
    default:
      return typeof utility === 'object' ? utility : assertNever(utility);
  }
}

function electorateFor(view: View, profile: Profile): Result<Electorate, ViewRefusal> {
  const ballots = indexBallots(profile);
  if (!ballots.ok) return ballots;
  const value = valuesIn(view, profile, ballots.value);
  if (!value.ok) return value;
  return ok(collapseBallots({ ...ballots.value, projects: profile.projects.length, value: value.value }));
}

/** By entry; undefined where every value is 1. */
function valuesIn(view: View, profile: Profile, ballots: IndexedBallots): Result<Float64Array | undefined, ViewRefusal> {
  const { start, project, points } = ballots;
  if (view === 'choices') return ok(undefined);
  if (view === 'points') {
    const nobodyChose = project.length === 0;
    return points || nobodyChose ? ok(points ?? new Float64Array(0)) : err({ code: 'allocation/ballots-without-points' });
  }
  if (!profile.ranked) return err({ code: 'allocation/ballots-without-ranking' });
  const value = new Float64Array(project.length);
  for (let ballot = 0; ballot + 1 < start.length; ballot++) {
    const [from, to] = [start[ballot]!, start[ballot + 1]!];
    for (let entry = from; entry < to; entry++) value[entry] = view === 'borda' ? to - entry - 1 : (view.byRank[entry - from] ?? 0);
  }
  return ok(value);
}
