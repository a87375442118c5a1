import type { PersonId } from '@madang/basics';
import type { ClaimReadingView } from '@madang/contracts/claims';

export interface ReadingListed {
  readonly at: Date;
  readonly why: ClaimReadingView['why'];
  readonly readerId: PersonId;
  readonly reader: string;
}

const hour = 3_600_000;

/**
 * What the claimant is shown, the newest first: readings by one person for one reason are one entry, for an hour from the first of them. One
 * opening reads the file anew after every act, and would look like many. `readings` come in the order of time, and stay kept one by one.
 */
export function gatherReadings(readings: readonly ReadingListed[]): ClaimReadingView[] {
  const gathered: ReadingListed[][] = [];
  for (const reading of readings) {
    const last = gathered.at(-1);
    if (last && belongs(reading, last[0]!)) last.push(reading);
    else gathered.push([reading]);
  }
  return gathered.map(entryOf).toReversed();
}

function belongs({ at, why, readerId }: ReadingListed, first: ReadingListed): boolean {
  return readerId === first.readerId && why === first.why && at.getTime() - first.at.getTime() <= hour;
}

function entryOf(readings: readonly ReadingListed[]): ClaimReadingView {
  const [first, last] = [readings[0]!, readings.at(-1)!];
  return { from: first.at.toISOString(), until: last.at.toISOString(), count: readings.length, why: first.why, reader: first.reader };
}
