import { supportThreshold } from '@madang/participation';
import { SupportRow } from '../../modules/proposals/supports/support.entity.js';
import { Chance } from '../chance.js';
import { readDemo, type DemoProposal } from '../demo-files.js';
import type { DemoLoad } from '../demo-load.js';
import { insertRows } from '../insert-rows.js';
import type { People, Resident } from '../people/add-people.js';
import { hourOf, type Begun } from './begin-proposal.js';

const seed = 'madrid-demo-supports-1';
const supportDays = 30;

/** Who backed what, and when. The supporter who reached the bar did so at the instant at which the door opened. */
export async function addSupports(load: DemoLoad, people: People, proposals: readonly Begun[]): Promise<number> {
  const bar = supportThreshold(readDemo('city.json').population.at(-1)!.people);
  const rows = proposals.flatMap((begun) => supportsOf(load, people, begun, bar));
  await insertRows(load.tx, SupportRow, rows);
  return rows.length;
}

function supportsOf(load: DemoLoad, people: People, { demo, row, place }: Begun, bar: number): SupportRow[] {
  const { published, thresholdMet } = demo.days;
  if (published === undefined) return [];
  const chance = new Chance(`${seed}/${demo.code}`);
  const from = load.days.at(published, hourOf('published', place));
  const end = lastMoment(load, demo);
  const met = demo.door === 'support' ? load.days.at(thresholdMet!, hourOf('thresholdMet', place)) : undefined;
  const givenAt = (index: number): Date => {
    if (met === undefined) return between(from, end, chance);
    if (index === bar - 1) return met;
    return index < bar ? between(from, met, chance) : between(met, end, chance);
  };
  return draw(chance, demo, people).map(({ id: personId }, index) => ({
    cityId: row.cityId,
    proposalId: row.id,
    personId,
    givenAt: givenAt(index),
  }));
}

/** Those who back a demo proposal, in the order in which they did. */
export function backersOf(demo: DemoProposal, people: People): Resident[] {
  return draw(new Chance(`${seed}/${demo.code}`), demo, people);
}

function draw(chance: Chance, demo: DemoProposal, people: People): Resident[] {
  return chance.draw(strangersTo(demo, people), demo.support);
}

/** Authors do not count, and the visitor is left to choose for themselves. */
function strangersTo({ author, coAuthors }: DemoProposal, { residents, visitor }: People): Resident[] {
  const out = new Set([author, visitor.number, ...coAuthors]);
  return residents.filter(({ number }) => !out.has(number));
}

function lastMoment({ days }: DemoLoad, { days: { published, withdrawn } }: DemoProposal): Date {
  const ends = [days.at(published! + supportDays, 9), days.now, ...(withdrawn === undefined ? [] : [days.at(withdrawn, 17)])];
  return ends.toSorted((one, other) => one.getTime() - other.getTime())[0]!;
}

function between(from: Date, to: Date, chance: Chance): Date {
  return new Date(from.getTime() + Math.floor((to.getTime() - from.getTime()) * chance.next()));
}
