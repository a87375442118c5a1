import type { LoadStep, Rejection } from '../allocation.js';
import { inTieOrder, type BallotQuestion } from '../counting/ballot-question.js';
import { ratioText } from '../exact/ratio.js';
import type { Outcome } from '../outcome.js';
import { carry, exactLoads, openLoadRun, type LoadRun } from './load-run.js';
import { nextByLoad } from './next-by-load.js';

/**
 * Sequential Phragmén: a project's cost is carried by its supporters on top of what they carry already, all of them equally
 * much afterwards; the project that leaves the least load is bought. Projects dearer than the budget are out from the start.
 * It stops altogether as soon as a project that is tied for the least load would break the budget. Projects without supporters
 * come last, and only if all with supporters were bought and every one that remains fits.
 */
export function phragmen(question: BallotQuestion, caution: number = 1): Outcome {
  const run = openLoadRun(question, caution);
  const bars = question.bars?.open();
  const admitted = (place: number) => bars?.admits(place) !== false;
  let waiting = question.projects.map((_, place) => place).filter((place) => costOf(place) <= question.budgetMinor && admitted(place));
  const floor = new Float64Array(question.projects.length);
  const steps: StepTaken[] = [];
  let left = question.budgetMinor;
  let stoppedBy: number | undefined;
  while (waiting.length > 0 && stoppedBy === undefined) {
    const least = nextByLoad(run, waiting.filter(isSupported), floor);
    const tied = least?.tied ?? inTieOrder(question, waiting);
    stoppedBy = tied.find((place) => costOf(place) > left);
    if (stoppedBy !== undefined) break;
    const place = tied[0]!;
    left -= costOf(place);
    if (least) carry(run, place, least.carried);
    else run.order.push(place);
    steps.push({ left, tied, isSupported: least !== undefined });
    bars?.take(place);
    waiting = waiting.filter((other) => other !== place && admitted(other));
  }
  return {
    order: run.order,
    ties: steps.filter((step) => step.tied.length > 1).length,
    explain: () => ({ steps: steps.map((step, at) => loadStep(run, at, step)), rejected: rejections(run, left, stoppedBy, admitted) }),
  };

  function costOf(place: number): bigint {
    return question.projects[place]!.costMinor;
  }
  function isSupported(place: number): boolean {
    return question.choices.supporters[place]! > 0;
  }
}

interface StepTaken {
  readonly left: bigint;
  readonly tied: readonly number[];
  readonly isSupported: boolean;
}

function loadStep(run: LoadRun, at: number, { left, tied, isSupported }: StepTaken): LoadStep {
  const { question, order } = run;
  const chain = exactLoads(run);
  const { id, costMinor, votes } = question.tied[order[at]!]!;
  const load = isSupported ? ratioText(chain.top(at + 1), chain.bottom(at + 1) * 10n ** BigInt(question.decimals), 6) : null;
  const tie = tied.length > 1 ? { tie: { among: tied.map((one) => question.tied[one]!.id) } } : {};
  return { by: 'load', project: id, costMinor, votes, leftMinor: left, load, ...tie };
}

function rejections(run: LoadRun, leftMinor: bigint, stoppedBy: number | undefined, admitted: (place: number) => boolean): Rejection[] {
  const { question } = run;
  const bought = new Set(run.order);
  return question.tied
    .map((tied, place) => ({ ...tied, place }))
    .filter(({ place, costMinor }) => !bought.has(place) && (costMinor > question.budgetMinor || admitted(place)))
    .map(({ id, costMinor, votes, place }): Rejection => {
      const facts = { project: id, costMinor, votes };
      if (costMinor > question.budgetMinor) return { ...facts, reason: 'dearer-than-budget' };
      if (place === stoppedBy) return { ...facts, reason: 'did-not-fit', leftMinor, afterSteps: run.order.length };
      if (votes === 0) return { ...facts, reason: 'no-support' };
      return { ...facts, reason: 'never-reached', stoppedBy: question.tied[stoppedBy!]!.id };
    });
}
