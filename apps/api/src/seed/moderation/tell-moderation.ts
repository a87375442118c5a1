import { appealDecided, coverAppealed, thingCovered, thingWarned } from '../../modules/moderation/moderation.events.js';
import type { DemoLoad } from '../demo-load.js';
import type { People } from '../people/add-people.js';
import type { Moderated } from './moderated.js';

/** What of it stands in the history of the proposal: what was done to words, and what its writer said to that. */
export function tellModeration({ timeline }: DemoLoad, people: People, { decision, appeal }: Moderated): void {
  if (!decision) return;
  const { id: decisionId, kind, placeKind, placeKey, proposalId, reason, warning, decidedAt, writerId } = decision;
  const facts = { decisionId, kind, placeKind, placeKey, proposalId };
  if (reason !== null) timeline.tell(thingCovered(facts, reason, people.facilitator, decidedAt));
  if (warning !== null) timeline.tell(thingWarned(facts, warning, people.facilitator, decidedAt));
  if (!appeal) return;
  timeline.tell(coverAppealed(facts, people.as({ id: writerId }), appeal.createdAt));
  if (appeal.decidedAt !== null) timeline.tell(appealDecided(facts, appeal.state, people.secondFacilitator, appeal.decidedAt));
}
