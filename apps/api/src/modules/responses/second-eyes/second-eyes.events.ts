import type { ReadingVerdict } from '@madang/accountability';
import type { ProposalId } from '@madang/basics';
import { domainEvent, type Happening } from '../../../platform/events/domain-event.js';

type By = Happening<string, unknown>['by'];

interface Looked {
  readonly proposalId: ProposalId;
  readonly office: string;
  readonly revision: number;
  readonly verdict: ReadingVerdict;
}

/** A colleague has read a draft. It is not about the proposal for everybody: nobody outside the office has seen the text. */
export function answerLookedAt({ proposalId, office, revision, verdict }: Looked, by: By, at: Date) {
  const subject = { type: 'answer-draft', id: proposalId };
  return domainEvent({ name: 'answer.looked-at', subject, by, at, payload: { proposalId, office, revision, verdict } });
}

/** From here on an answer needs a second pair of eyes, or no longer does. */
export function answerRuleSettled(by: By, at: Date, payload: { readonly secondEyes: boolean; readonly publishedIn: string }) {
  const { secondEyes, publishedIn } = payload;
  const subject = { type: 'city', id: by.cityId };
  return domainEvent({ name: 'answer.rule-settled', subject, by, at, payload: { secondEyes, publishedIn } });
}
