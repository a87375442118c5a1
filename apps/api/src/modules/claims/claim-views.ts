import { claimStateRules } from '@madang/accountability';
import { calendarDateIn } from '@madang/basics';
import type { ClaimCardView } from '@madang/contracts/claim-lists';
import type { ClaimWordView } from '@madang/contracts/claims';
import type { ClaimInquiryView } from '@madang/contracts/office-claims';
import type { ClaimInquiryRow } from './claim-inquiry.entity.js';
import type { ClaimRow } from './claim.entity.js';
import type { Filing, KeptWord } from './sealing/claim-words.js';

/** A claim without a word of it. */
export function claimCard(row: ClaimRow, timeZone: string): ClaimCardView {
  const { id, confidential, about, right, state, dueOn, findBy, finding, filedAt } = row;
  const { owner } = claimStateRules[state];
  return { id, confidential, about, right, state, owner, dueOn, findBy, finding, filedOn: calendarDateIn(timeZone, filedAt) };
}

const spokenByOmbudsperson = new Set(['acknowledgement', 'offer', 'finding']);

export function wordView({ number, kind, at, words }: KeptWord): ClaimWordView {
  return {
    number,
    kind,
    by: spokenByOmbudsperson.has(kind) ? 'ombudsperson' : 'claimant',
    at: at.toISOString(),
    text: words.text,
    asked: kind === 'filing' ? (words as Filing).asked : null,
    language: words.language,
  };
}

export function inquiryView(row: ClaimInquiryRow, timeZone: string): ClaimInquiryView {
  const { id, office, text, language, askedAt, dueOn, answer, answerLanguage, answeredAt } = row;
  return {
    id,
    office,
    text,
    language,
    askedOn: calendarDateIn(timeZone, askedAt),
    dueOn,
    answer,
    answerLanguage,
    answeredOn: answeredAt && calendarDateIn(timeZone, answeredAt),
  };
}
