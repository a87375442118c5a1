import type { ProposalId } from '@madang/basics';
import type { AppealState, ContentWarning, CoverReason, ThingKind } from '@madang/participation';
import { domainEvent, type DomainEvent, type Happening } from '../../platform/events/domain-event.js';

type By = Happening<string, unknown>['by'];

interface Decided {
  readonly decisionId: string;
  readonly kind: ThingKind;
  readonly proposalId: ProposalId;
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

export function thingCovered({ proposalId, ...facts }: Decided, reason: CoverReason, by: By, at: Date): ThingCovered {
  return domainEvent({ name: 'moderation.covered', subject: { type: 'proposal', id: proposalId }, by, at, payload: { ...facts, reason } });
}

export function thingWarned({ proposalId, ...facts }: Decided, warning: ContentWarning, by: By, at: Date): ThingWarned {
  return domainEvent({ name: 'moderation.warned', subject: { type: 'proposal', id: proposalId }, by, at, payload: { ...facts, warning } });
}

export function thingKept({ decisionId, kind }: Decided, by: By, at: Date): ThingKept {
  const subject = { type: 'moderation', id: decisionId };
  return domainEvent({ name: 'moderation.kept', subject, by, at, payload: { decisionId, kind } });
}

export function coverAppealed({ proposalId, ...facts }: Decided, by: By, at: Date): CoverAppealed {
  return domainEvent({ name: 'moderation.appealed', subject: { type: 'proposal', id: proposalId }, by, at, payload: facts });
}

export function appealDecided({ proposalId, ...facts }: Decided, state: AppealState, by: By, at: Date): AppealDecided {
  const subject = { type: 'proposal', id: proposalId };
  return domainEvent({ name: 'moderation.appeal-decided', subject, by, at, payload: { ...facts, state } });
}
