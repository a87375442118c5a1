import type { ProposalId } from '@madang/basics';
import type { AppealState, ContentWarning, CoverReason, PlaceKind, ThingKind } from '@madang/participation';
import { domainEvent, type DomainEvent, type Happening } from '../../platform/events/domain-event.js';

type By = Happening<string, unknown>['by'];

interface Decided {
  readonly decisionId: string;
  readonly kind: ThingKind;
  readonly placeKind: PlaceKind;
  readonly placeKey: string;
  readonly proposalId: ProposalId | null;
}

/** Told with the proposal, or, where there is none, with the place of the words. */
function toldIn({ decisionId, kind, placeKind, placeKey, proposalId }: Decided) {
  const subject = proposalId === null ? { type: placeKind, id: placeKey } : { type: 'proposal', id: proposalId };
  return { subject, facts: { decisionId, kind } };
}

type Facts = Readonly<Record<string, unknown>> & { readonly decisionId: string; readonly kind: ThingKind };

/** Words were covered. Told with the proposal, since nothing is taken out of sight in silence; the words are not in it. */
export type ThingCovered = DomainEvent<'moderation.covered', Facts & { readonly reason: CoverReason }>;
export type ThingWarned = DomainEvent<'moderation.warned', Facts & { readonly warning: ContentWarning }>;
/** Reported words stay as they are: told to those it concerns, and not in the history of the proposal. */
export type ThingKept = DomainEvent<'moderation.kept', Facts>;
export type CoverAppealed = DomainEvent<'moderation.appealed', Facts>;
export type AppealDecided = DomainEvent<'moderation.appeal-decided', Facts & { readonly state: AppealState }>;

/** What those who are told of one decision listen to. */
export const moderationEvents = ['moderation.kept', 'moderation.covered', 'moderation.warned', 'moderation.appeal-decided'] as const;

export function thingCovered(decided: Decided, reason: CoverReason, by: By, at: Date): ThingCovered {
  const { subject, facts } = toldIn(decided);
  return domainEvent({ name: 'moderation.covered', subject, by, at, payload: { ...facts, reason } });
}

export function thingWarned(decided: Decided, warning: ContentWarning, by: By, at: Date): ThingWarned {
  const { subject, facts } = toldIn(decided);
  return domainEvent({ name: 'moderation.warned', subject, by, at, payload: { ...facts, warning } });
}

export function thingKept({ decisionId, kind }: Decided, by: By, at: Date): ThingKept {
  const subject = { type: 'moderation', id: decisionId };
  return domainEvent({ name: 'moderation.kept', subject, by, at, payload: { decisionId, kind } });
}

export function coverAppealed(decided: Decided, by: By, at: Date): CoverAppealed {
  const { subject, facts } = toldIn(decided);
  return domainEvent({ name: 'moderation.appealed', subject, by, at, payload: facts });
}

export function appealDecided(decided: Decided, state: AppealState, by: By, at: Date): AppealDecided {
  const { subject, facts } = toldIn(decided);
  return domainEvent({ name: 'moderation.appeal-decided', subject, by, at, payload: { ...facts, state } });
}
