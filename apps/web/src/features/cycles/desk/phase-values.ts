import type { CycleView } from '@madang/contracts/cycles';
import { phaseOrder, type PhaseName } from '../phase-words.js';
import { instantAt, wallTimeIn } from '../wall-time.js';

export type PhaseField = `${PhaseName}${'Opens' | 'Closes'}`;

export type PhaseValues = Readonly<Record<PhaseField, string>>;

interface PhaseSent {
  readonly name: PhaseName;
  readonly opensAt: string;
  readonly closesAt: string;
}

/** The phases of which anything was filled in; a moment that is missing stays empty, and is refused there. */
export function phasesFrom(values: PhaseValues, timeZone: string): PhaseSent[] {
  const instant = (text: string | undefined) => (text ? (instantAt(timeZone, text)?.toISOString() ?? '') : '');
  return filledIn(values).map((name) => ({ name, opensAt: instant(values[`${name}Opens`]), closesAt: instant(values[`${name}Closes`]) }));
}

/** The form's fields, filled with what stands. */
export function valuesOf(phases: CycleView['phases'], timeZone: string): PhaseValues {
  const wall = (instant: string | undefined) => (instant === undefined ? '' : wallTimeIn(timeZone, new Date(instant)));
  const entries = phaseOrder.flatMap((name) => {
    const phase = phases.find((one) => one.name === name);
    return [
      [`${name}Opens`, wall(phase?.opensAt)],
      [`${name}Closes`, wall(phase?.closesAt)],
    ];
  });
  return Object.fromEntries(entries) as PhaseValues;
}

/** `phases.1.closesAt` → `votingCloses`, where voting is the second phase that was filled in. */
export function phaseFieldAt(path: string, values: PhaseValues): PhaseField | null {
  const [, index, end] = /^phases\.(\d+)\.(opens|closes)At$/.exec(path) ?? [];
  const name = index === undefined ? undefined : filledIn(values)[Number(index)];
  if (name === undefined) return path.startsWith('phases') ? 'collectingOpens' : null;
  return `${name}${end === 'closes' ? 'Closes' : 'Opens'}`;
}

function filledIn(values: PhaseValues): PhaseName[] {
  return phaseOrder.filter((name) => values[`${name}Opens`] || values[`${name}Closes`]);
}
