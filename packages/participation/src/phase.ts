import type { Refusal } from '@madang/basics';
import type { TimeWindow } from './time-window.js';

/** The stages of a cycle, in the order in which they follow each other. A cycle need not have all of them. */
export const phaseNames = ['collecting', 'review', 'voting', 'counting', 'delivery'] as const;

export type PhaseName = (typeof phaseNames)[number];

/** One named stage of a cycle, from `opensAt` up to but without `closesAt`. */
export interface Phase extends TimeWindow {
  readonly name: PhaseName;
}

export type PhaseRefusal =
  | Refusal<'cycle/no-phases'>
  | (Refusal<'cycle/phase-twice' | 'cycle/phase-without-time'> & { readonly phase: PhaseName })
  | (Refusal<'cycle/phases-out-of-order' | 'cycle/phases-overlap'> & { readonly phase: PhaseName; readonly after: PhaseName });

/**
 * What is wrong with the phases of a cycle, as a list; empty if nothing is. They come in their order, each at most once,
 * none empty, none beginning before the one before has closed. A gap between two is allowed.
 */
export function checkPhases(phases: readonly Phase[]): readonly PhaseRefusal[] {
  if (phases.length === 0) return [{ code: 'cycle/no-phases' }];
  return phases.flatMap((phase, index) => {
    const before = phases[index - 1];
    return [...checkAlone(phase), ...(before ? checkPair(before, phase) : [])];
  });
}

function checkAlone({ name, opensAt, closesAt }: Phase): PhaseRefusal[] {
  return opensAt < closesAt ? [] : [{ code: 'cycle/phase-without-time', phase: name }];
}

function checkPair(before: Phase, phase: Phase): PhaseRefusal[] {
  if (phase.name === before.name) return [{ code: 'cycle/phase-twice', phase: phase.name }];
  const facts = { phase: phase.name, after: before.name };
  if (phaseNames.indexOf(phase.name) < phaseNames.indexOf(before.name)) return [{ code: 'cycle/phases-out-of-order', ...facts }];
  return phase.opensAt < before.closesAt ? [{ code: 'cycle/phases-overlap', ...facts }] : [];
}
