import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ClaimCardView } from '@madang/contracts/claim-lists';
import type { ClaimReadingView, ClaimWordView } from '@madang/contracts/claims';
import type { RecommendationView } from '@madang/contracts/recommendations';
import type { Tone } from '../../ui/status-tag.js';

interface Told {
  readonly words: MessageDescriptor;
  readonly tone: Tone;
}

export const claimStateWords: Readonly<Record<ClaimCardView['state'], Told>> = {
  filed: { words: msg`Filed: the ombudsperson acknowledges it`, tone: 'info' },
  unacknowledged: { words: msg`Not acknowledged in time`, tone: 'stop' },
  examining: { words: msg`The ombudsperson examines it`, tone: 'info' },
  late: { words: msg`The finding is late`, tone: 'stop' },
  asking: { words: msg`An office is asked`, tone: 'info' },
  settling: { words: msg`A settlement is offered: the claimant decides`, tone: 'info' },
  recommended: { words: msg`Something was recommended to the city`, tone: 'info' },
  closed: { words: msg`Closed`, tone: 'neutral' },
};

export const findingWords: Readonly<Record<NonNullable<ClaimCardView['finding']>, MessageDescriptor>> = {
  breach: msg`The right was breached`,
  part: msg`The right was breached in part`,
  none: msg`No breach was found`,
  outside: msg`It is for another body to decide`,
  settled: msg`It was settled`,
  withdrawn: msg`The claimant withdrew it`,
};

export const aboutWords: Readonly<Record<ClaimCardView['about'], MessageDescriptor>> = {
  decision: msg`A decision of the city`,
  delivery: msg`What the city reported as done`,
  line: msg`A line of the budget`,
};

export const wordKindWords: Readonly<Record<ClaimWordView['kind'], MessageDescriptor>> = {
  filing: msg`What happened`,
  addition: msg`Added by the claimant`,
  acknowledgement: msg`The ombudsperson has the claim`,
  offer: msg`An offer to settle it`,
  agreement: msg`The claimant agreed`,
  decline: msg`The claimant did not agree`,
  finding: msg`The finding and its reasons`,
  withdrawal: msg`The claimant withdrew it`,
};

export const readingWords: Readonly<Record<ClaimReadingView['why'], MessageDescriptor>> = {
  acknowledge: msg`To acknowledge it`,
  examine: msg`To examine it`,
  find: msg`To write the finding`,
  follow_up: msg`To follow up recommendations`,
  claimant_asked: msg`The claimant asked`,
  handing_over: msg`To hand it over to a colleague`,
};

export const recommendationStateWords: Readonly<Record<RecommendationView['state'], Told>> = {
  waiting: { words: msg`Waiting for the city’s reply`, tone: 'info' },
  silent: { words: msg`No reply in time: on the watch list`, tone: 'stop' },
  promised: { words: msg`Accepted: to be done by the day named`, tone: 'info' },
  unkept: { words: msg`Promised and not done: on the watch list`, tone: 'stop' },
  reported: { words: msg`Reported as done: the claimant looks`, tone: 'info' },
  confirmed: { words: msg`Done, as the claimant confirms`, tone: 'ok' },
  unconfirmed: { words: msg`Reported as done, and confirmed by nobody`, tone: 'warn' },
  refused: { words: msg`Refused by the city`, tone: 'warn' },
};

export const stepWords: Readonly<Record<RecommendationView['steps'][number]['step'], MessageDescriptor>> = {
  reply: msg`The city replied`,
  report: msg`The city reported it as done`,
  confirm: msg`The claimant confirmed it`,
  dispute: msg`The claimant says it is not done`,
  silent: msg`Sixty days passed without a reply`,
  unkept: msg`The day passed and nothing was reported`,
  unconfirmed: msg`Nobody said whether it is done`,
};

export const replyWords: Readonly<Record<NonNullable<RecommendationView['reply']>, MessageDescriptor>> = {
  accepted: msg`Accepted`,
  accepted_in_part: msg`Accepted in part`,
  refused: msg`Refused by the city`,
};
