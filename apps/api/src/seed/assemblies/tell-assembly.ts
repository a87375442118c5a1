import { assemblyAnnounced, assemblyDecided, assemblyMoved, proposalCarried } from '../../modules/assemblies/assemblies.events.js';
import type { Happening } from '../../platform/events/domain-event.js';
import type { DemoLoad } from '../demo-load.js';
import type { AssemblyAdded } from './assembly-added.js';

/** What happened around an assembly, from its announcement to the signature that opens the door for a proposal. */
export function tellAssembly(
  { days, timeline }: DemoLoad,
  by: Happening<string, unknown>['by'],
  { demo, row, decisions }: AssemblyAdded,
): void {
  const { id, heldOn, announcedAt, signedAt } = row;
  timeline.tell(assemblyAnnounced({ id, by, at: announcedAt }, heldOn));
  const { held, minutesOpen } = demo.days;
  if (signedAt === null || minutesOpen === undefined) return;
  const begins = Number(demo.startsAt.slice(0, 2));
  const ends = begins + demo.minutes / 60;
  timeline.tell(
    assemblyMoved({ id, by, at: days.at(held, begins) }, 'open'),
    ...decisions.map((decision) => assemblyDecided({ id, by, at: days.at(held, ends - 0.5) }, decision)),
    assemblyMoved({ id, by, at: days.at(held, ends) }, 'closed'),
    assemblyMoved({ id, by, at: days.at(minutesOpen, 12) }, 'minutes_open'),
    assemblyMoved({ id, by, at: signedAt }, 'signed'),
    ...decisions.map(({ proposalId, number, inFavour, against }) =>
      proposalCarried(proposalId!, { id, by, at: signedAt }, { number, title: row.title, inFavour, against }),
    ),
  );
}
