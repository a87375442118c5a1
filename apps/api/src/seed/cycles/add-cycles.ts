import { randomUUIDv7 } from 'node:crypto';
import type { CycleId } from '@madang/basics';
import { checkPhases, type Phase } from '@madang/participation';
import { CycleRow } from '../../modules/cycles/cycle.entity.js';
import { cycleOpened } from '../../modules/cycles/cycles.events.js';
import { PhaseRow } from '../../modules/cycles/phase.entity.js';
import type { Happening } from '../../platform/events/domain-event.js';
import type { DemoDays } from '../demo-days.js';
import { readDemo, type DemoCycle, type DemoNames } from '../demo-files.js';
import type { DemoLoad } from '../demo-load.js';
import { insertRows } from '../insert-rows.js';

export interface CycleAdded {
  readonly code: DemoCycle['code'];
  readonly row: CycleRow;
  readonly phases: readonly Phase[];
}

/** Adds a cycle that is over, one that is voting and one that collects proposals: each is named after its budget's year. */
export async function addCycles(load: DemoLoad, by: Happening<string, unknown>['by']): Promise<CycleAdded[]> {
  const { cycles, names } = readDemo('demo-cycles.json');
  const added = cycles.map((cycle) => ({ code: cycle.code, row: rowOf(cycle, names, load), phases: phasesOf(cycle, load.days) }));
  await insertRows(
    load.tx,
    CycleRow,
    added.map(({ row }) => row),
  );
  const phaseRows = added.flatMap(({ row: { cityId, id }, phases }) => phases.map((phase) => ({ cityId, cycleId: id, ...phase })));
  await insertRows(load.tx, PhaseRow, phaseRows);
  load.timeline.tell(...added.map(({ row: { id, slug, createdAt } }) => cycleOpened(id, slug, by, createdAt)));
  return added;
}

/** The cycle that was collecting proposals at an instant; a draft waits in the newest. */
export function cycleCollectingAt(cycles: readonly CycleAdded[], instant: Date | null): CycleRow {
  if (instant === null) return cycles.at(-1)!.row;
  const found = cycles.find(({ phases }) =>
    phases.some(({ name, opensAt, closesAt }) => name === 'collecting' && opensAt <= instant && instant < closesAt),
  );
  if (!found) throw new Error(`No cycle collected proposals at ${instant.toISOString()}`);
  return found.row;
}

function rowOf({ yearsAhead, fundCents, announcedDay }: DemoCycle, names: DemoNames, { cityId, days }: DemoLoad): CycleRow {
  const slug = String(days.year + yearsAhead);
  const named = Object.entries(names).map(([language, name]) => [language, name.replace('{year}', slug)]);
  return {
    cityId,
    id: randomUUIDv7() as CycleId,
    slug,
    names: Object.fromEntries(named) as Record<string, string>,
    fundMinor: BigInt(fundCents),
    currency: readDemo('city.json').currency,
    createdAt: days.at(announcedDay, 10),
  };
}

function phasesOf({ code, phases }: DemoCycle, days: DemoDays): Phase[] {
  const made = phases.map(({ name, opens, closes }) => ({ name, opensAt: days.beginning(opens), closesAt: days.beginning(closes) }));
  const [refusal] = checkPhases(made);
  if (refusal) throw new Error(`The phases of the cycle ${code}: ${refusal.code}`);
  return made;
}
