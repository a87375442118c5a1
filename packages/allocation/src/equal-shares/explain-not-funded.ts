import type { FellShort, Rejection } from '../allocation.js';
import { moreVotesNeeded } from '../greedy/more-votes-needed.js';
import type { PassedOver } from '../greedy/take-greedily.js';
import { whereEachFellShort } from './fell-short.js';
import { moreSupportersNeeded } from './more-supporters-needed.js';
import type { SharesCount } from './shares-count.js';

/** Of each project that was not funded: that its supporters' money fell short, and that it did not fit into the completion. */
export function explainNotFunded(count: SharesCount): Rejection[] {
  const { question, started, completion, withFigure, free } = count;
  const { run } = started;
  const fell = run ? whereEachFellShort(run) : new Map<number, FellShort>();
  const needed = run && withFigure ? moreSupportersNeeded(run, question) : new Map<number, number>();
  if (completion) {
    return completion.passedOver.map((passed) =>
      didNotFit(count, passed, withFreeSteps(fell.get(passed.place), free.length), needed.get(passed.place)),
    );
  }
  const funded = new Set([...free, ...(run?.purchases ?? []).map((purchase) => purchase.place)]);
  const open = question.projects.map((_, place) => place).filter((place) => !funded.has(place));
  return open.map((place) => fellShort(count, place, withFreeSteps(fell.get(place), free.length), needed.get(place)));
}

/** Projects without cost come before the purchases; who fell short before the first of these did so from the beginning. */
function withFreeSteps(fell: FellShort | undefined, free: number): FellShort | undefined {
  return fell && fell.afterSteps > 0 ? { ...fell, afterSteps: fell.afterSteps + free } : fell;
}

function fellShort({ question }: SharesCount, place: number, fell: FellShort | undefined, more: number | undefined): Rejection {
  const { id, costMinor, votes } = question.tied[place]!;
  const facts = { project: id, costMinor, votes, ...figure(more) };
  return fell ? { ...facts, reason: 'fell-short', ...fell } : { ...facts, reason: 'no-support' };
}

function didNotFit(count: SharesCount, passed: PassedOver, fell: FellShort | undefined, more: number | undefined): Rejection {
  const { question, free, started } = count;
  const { id, costMinor, votes } = question.tied[passed.place]!;
  const stepsBefore = free.length + (started.run?.purchases.length ?? 0);
  return {
    project: id,
    costMinor,
    votes,
    reason: 'did-not-fit',
    leftMinor: passed.left,
    afterSteps: stepsBefore + passed.afterTaken,
    ...(fell ? { fellShort: fell } : {}),
    ...figure(more === undefined ? undefined : Math.min(more, broughtForward(count, passed.place))),
  };
}

/**
 * How many more votes would have brought a project forward in the completion; fewer than equal shares would have needed leave
 * these as they were. Only people who voted can be meant, else everybody's share would change.
 */
function broughtForward({ question, completion }: SharesCount, place: number): number {
  const more = moreVotesNeeded(question, completion!.taken, place, false);
  return more !== undefined && more <= question.choices.voters - question.tied[place]!.votes ? more : Infinity;
}

function figure(more: number | undefined): { readonly moreSupporters?: number } {
  return more === undefined || more === Infinity ? {} : { moreSupporters: more };
}
