import type { CityId, CycleId } from '@madang/basics';
import type { Phase, PhaseName } from './phase.js';
import { isOpen, type TimeWindow } from './time-window.js';

/** One round of participation in a city. */
export interface Cycle {
  readonly cityId: CityId;
  readonly id: CycleId;
  /** In order and without overlap (`checkPhases`). */
  readonly phases: readonly Phase[];
}

/** The phase that runs at an instant; null before the first, after the last and in a gap. */
export function phaseAt({ phases }: Pick<Cycle, 'phases'>, now: Date): Phase | null {
  return phases.find((phase) => isOpen(phase, now)) ?? null;
}

/** The next phase to open after an instant; null if none is left. */
export function phaseAfter({ phases }: Pick<Cycle, 'phases'>, now: Date): Phase | null {
  return phases.find((phase) => phase.opensAt > now) ?? null;
}

/** When a phase of this cycle runs; null if the cycle does without it. */
export function windowOf({ phases }: Pick<Cycle, 'phases'>, name: PhaseName): TimeWindow | null {
  return phases.find((phase) => phase.name === name) ?? null;
}
