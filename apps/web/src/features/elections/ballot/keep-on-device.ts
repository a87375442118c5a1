import type { KeptBallot } from './ballot-keeper.js';

export interface Whose {
  readonly city: string;
  readonly cycle: string;
  readonly person: string;
}

/** Named after the person, so that on a shared device nobody meets somebody else's choices. */
const nameOf = ({ city, cycle, person }: Whose) => `madang-ballot/${city}/${cycle}/${person}`;

/** Keeps choices on this device until the box has them. Where the browser keeps nothing, the page still does while it is open. */
export function keepOnDevice(whose: Whose, draft: KeptBallot | null): void {
  try {
    if (draft === null) localStorage.removeItem(nameOf(whose));
    else localStorage.setItem(nameOf(whose), JSON.stringify(draft));
  } catch {
    // A full or forbidden store: the choices stand on the screen, and are sent from there.
  }
}

export function keptOnDevice(whose: Whose): KeptBallot | null {
  try {
    return readDraft(JSON.parse(localStorage.getItem(nameOf(whose)) ?? 'null'));
  } catch {
    return null;
  }
}

function readDraft(value: unknown): KeptBallot | null {
  if (typeof value !== 'object' || value === null || !('revision' in value) || !('choices' in value)) return null;
  const { revision, choices } = value;
  if (!Number.isSafeInteger(revision) || !Array.isArray(choices) || !choices.every((choice) => typeof choice === 'string')) return null;
  return { revision: revision as number, choices };
}
