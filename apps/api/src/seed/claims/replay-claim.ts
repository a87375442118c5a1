import {
  actOnClaim,
  claimTimeIsUp,
  fileClaim,
  isRecommendationOver,
  letClaimTimePass,
  type ClaimAct,
  type ClaimCase,
} from '@madang/accountability';
import type { CalendarDate } from '@madang/basics';
import { claimFound, claimMoved } from '../../modules/claims/claims.events.js';
import { theTimer, type Happening } from '../../platform/events/domain-event.js';
import type { DemoClaim, DemoClaimAct } from '../demo-files.js';
import type { DemoLoad } from '../demo-load.js';
import type { People } from '../people/add-people.js';
import type { NewClaim } from './new-claim.js';
import { replayRecommendation, type LivedRecommendation } from './replay-recommendation.js';

type By = Happening<string, unknown>['by'];

export interface LivedClaim {
  readonly held: ClaimCase;
  readonly closedAt: Date | null;
  readonly inquiriesDueOn: readonly CalendarDate[];
  readonly recommendations: readonly LivedRecommendation[];
}

/** A claim through the rules, act by act, with what the clock made of it in between and since. */
export function replayClaim(load: DemoLoad, people: People, demo: DemoClaim, claim: NewClaim): LivedClaim {
  const { days } = load;
  const inquiriesDueOn: CalendarDate[] = [];
  const recommendations: LivedRecommendation[] = [];
  let held = fileClaim({ now: days.at(demo.day, 10), timeZone: days.timeZone });
  let closedAt: Date | null = null;
  for (const act of demo.acts) {
    const at = days.at(act.day, 12);
    held = acted(load, claim, letPass(load, claim, held, at), { act: ruleOf(act), by: people.ombudsperson, at });
    if (held.state === 'closed') closedAt = at;
    if (act.act === 'ask') {
      inquiriesDueOn.push(held.dueOn!);
      if (!act.answer) continue;
      const answeredAt = days.at(act.answer.day, 12);
      held = acted(load, claim, held, { act: { act: 'inform', by: 'office' }, by: people.staff, at: answeredAt });
    }
    if (act.act === 'find')
      for (const one of act.recommendations)
        recommendations.push(replayRecommendation(load, people, { demo: one, claim, language: demo.language, madeAt: at }));
  }
  if (held.state === 'recommended' && recommendations.every(({ row }) => isRecommendationOver(row.state))) {
    closedAt = recommendations.map(({ lastAt }) => lastAt).toSorted((one, other) => other.getTime() - one.getTime())[0]!;
    const by = theTimer(load.cityId);
    held = acted(load, claim, held, { act: { act: 'finish', by: 'system' }, by, at: closedAt });
  }
  return { held: letPass(load, claim, held, days.now), closedAt, inquiriesDueOn, recommendations };
}

function ruleOf(act: DemoClaimAct): ClaimAct {
  if (act.act !== 'find') return { act: act.act, by: 'ombudsperson' };
  return { act: 'find', by: 'ombudsperson', finding: act.finding, recommendations: act.recommendations.length };
}

function acted(
  { days: { timeZone }, timeline }: DemoLoad,
  { open }: NewClaim,
  held: ClaimCase,
  { act, by, at }: { readonly act: ClaimAct; readonly by: By; readonly at: Date },
): ClaimCase {
  const after = actOnClaim(held, act, { now: at, timeZone });
  if (!after.ok) throw new Error(`A claim of the demo breaks a rule: ${after.error.code}`);
  if (open && act.act === 'find') timeline.tell(claimFound(open, act.finding, by, at));
  else if (open) timeline.tell(claimMoved(open, { from: held.state, to: after.value.state, act: act.act }, by, at));
  return after.value;
}

/** As far as the clock had come by then. */
function letPass({ cityId, days: { timeZone }, timeline }: DemoLoad, { open }: NewClaim, before: ClaimCase, until: Date): ClaimCase {
  let held = before;
  for (let at = claimTimeIsUp(held, timeZone); at && at <= until; at = claimTimeIsUp(held, timeZone)) {
    const after = letClaimTimePass(held);
    if (open) timeline.tell(claimMoved(open, { from: held.state, to: after.state, act: 'time' }, theTimer(cityId), at));
    held = after;
  }
  return held;
}
