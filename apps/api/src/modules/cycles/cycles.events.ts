import type { CycleId } from '@madang/basics';
import type { PhaseName } from '@madang/participation';
import { domainEvent, type Happening } from '../../platform/events/domain-event.js';

type By = Happening<string, unknown>['by'];

export function cycleOpened(id: CycleId, slug: string, by: By, at: Date) {
  return domainEvent({ name: 'cycle.created', subject: { type: 'cycle', id }, by, at, payload: { slug } });
}

export function phasesChanged(id: CycleId, phases: readonly { name: PhaseName; opensAt: Date; closesAt: Date }[], by: By, at: Date) {
  const days = phases.map(({ name, opensAt, closesAt }) => ({ name, opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() }));
  return domainEvent({ name: 'cycle.phases-changed', subject: { type: 'cycle', id }, by, at, payload: { phases: days } });
}
