import { randomUUID } from 'node:crypto';
import {
  actOnRecommendation,
  letRecommendationTimePass,
  makeRecommendation,
  recommendationTimeIsUp,
  type RecommendationAct,
  type RecommendationCase,
} from '@madang/accountability';
import type { RecommendationId } from '@madang/basics';
import type { RecommendationStep } from '@madang/contracts/recommendations';
import type { Language } from '@madang/contracts/wire';
import { recommendationMade, recommendationMoved, type ToldRecommendation } from '../../modules/claims/claims.events.js';
import type { RecommendationStepRow } from '../../modules/claims/recommendation-step.entity.js';
import type { RecommendationRow } from '../../modules/claims/recommendation.entity.js';
import { theTimer, type Happening } from '../../platform/events/domain-event.js';
import type { DemoDays } from '../demo-days.js';
import type { DemoRecommendation, DemoRecommendationStep } from '../demo-files.js';
import type { DemoLoad } from '../demo-load.js';
import type { People } from '../people/add-people.js';
import type { NewClaim } from './new-claim.js';

export interface LivedRecommendation {
  readonly row: RecommendationRow;
  readonly steps: readonly RecommendationStepRow[];
  readonly lastAt: Date;
}

interface Made {
  readonly demo: DemoRecommendation;
  readonly claim: NewClaim;
  readonly language: Language;
  readonly madeAt: Date;
}

interface Taken {
  readonly step: RecommendationStep;
  readonly by: Happening<string, unknown>['by'];
  readonly at: Date;
  readonly said: Pick<RecommendationStepRow, 'text' | 'language' | 'officeHolder' | 'promisedOn'>;
}

const nothingSaid = { text: null, language: null, officeHolder: null, promisedOn: null };

/** A recommendation through the rules: what the city said, and where it said nothing in time. */
export function replayRecommendation(load: DemoLoad, people: People, made: Made): LivedRecommendation {
  const { days, timeline, cityId } = load;
  const { demo, claim, language, madeAt } = made;
  const { timeZone } = days;
  const id = randomUUID() as RecommendationId;
  const told: ToldRecommendation = { id, from: claim.open };
  const steps: RecommendationStepRow[] = [];
  let held = makeRecommendation({ now: madeAt, timeZone });
  timeline.tell(recommendationMade(told, people.ombudsperson, madeAt));
  const take = (after: RecommendationCase, { step, by, at, said }: Taken) => {
    const number = steps.length + 1;
    const { reply } = after;
    steps.push({ cityId, recommendationId: id, number, at, step, reply: step === 'reply' ? reply : null, ...said });
    timeline.tell(recommendationMoved(told, { from: held.state, to: after.state, reply, number }, by, at));
    held = after;
  };
  const letPass = (until: Date) => {
    for (let at = recommendationTimeIsUp(held, timeZone); at && at <= until; at = recommendationTimeIsUp(held, timeZone)) {
      const after = letRecommendationTimePass(held);
      take(after, { step: after.state as RecommendationStep, by: theTimer(cityId), at, said: nothingSaid });
    }
  };
  for (const step of demo.steps) {
    const at = days.at(step.day, 13);
    letPass(at);
    const after = actOnRecommendation(held, ruleOf(days, step), { now: at, timeZone });
    if (!after.ok) throw new Error(`A recommendation of the demo breaks a rule: ${after.error.code}`);
    const said = { text: step.text, language, officeHolder: step.officeHolder, promisedOn: promisedOn(days, step) };
    take(after.value, { step: step.act, by: people.staff, at, said });
  }
  letPass(days.now);
  const { office, summary, text } = demo;
  const nextAt = recommendationTimeIsUp(held, timeZone);
  const written = { cityId, id, claimId: claim.id, madeAt, right: claim.right, office, summary, text, language };
  return { row: { ...written, ...held, nextAt, steps: steps.length }, steps, lastAt: steps.at(-1)?.at ?? madeAt };
}

function promisedOn(days: DemoDays, step: DemoRecommendationStep) {
  return step.act === 'reply' && step.promisedDay !== null ? days.on(step.promisedDay) : null;
}

function ruleOf(days: DemoDays, step: DemoRecommendationStep): RecommendationAct {
  if (step.act === 'report') return { act: 'report', by: 'office' };
  return { act: 'reply', by: 'office', reply: step.reply, reasons: step.text, promisedOn: promisedOn(days, step) };
}
