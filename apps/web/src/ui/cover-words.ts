import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CoverView } from '@madang/contracts/moderation-covers';

export type CoverReason = NonNullable<CoverView['reason']>;
export type ContentWarning = NonNullable<CoverView['warning']>;
export type ThingKind = CoverView['kind'];
export type AppealState = NonNullable<CoverView['appeal']>['state'];

/** The only reasons for which words are covered. Criticism, cost, likeness, language and the wrong place are not among them. */
export const coverWords: Readonly<Record<CoverReason, MessageDescriptor>> = {
  personal_data: msg`It names or shows a private person without need`,
  incitement: msg`It calls for hatred or violence`,
  insult: msg`It demeans people for what they are`,
  threat: msg`It threatens somebody`,
  accusation: msg`It accuses a private person of a crime, by name`,
  advertising: msg`It advertises, or repeats the same text over and over`,
  illegal: msg`It breaks a law, which the decision names`,
};

export const coverReasons = Object.keys(coverWords) as readonly CoverReason[];

/** What a warning warns of. */
export const warningWords: Readonly<Record<ContentWarning, MessageDescriptor>> = {
  violence: msg`It describes violence`,
  sexual_violence: msg`It describes sexual violence`,
  self_harm: msg`It describes self-harm or suicide`,
  hateful_words: msg`It quotes words of hatred`,
};

export const contentWarnings = Object.keys(warningWords) as readonly ContentWarning[];

export const thingWords: Readonly<Record<ThingKind, MessageDescriptor>> = {
  proposal: msg`Words of a proposal`,
  argument: msg`An argument`,
  amendment: msg`A suggested change`,
  question: msg`A question to the city`,
  claim: msg`A claim about a right`,
  appeal: msg`An appeal against an answer`,
  author_answer: msg`What an author answered the city`,
  changed_facts: msg`What has changed since a refusal`,
  delivery_check: msg`What a resident found at the place`,
  delivery_grade: msg`A note beside a grade`,
  statement: msg`A statement in a debate`,
  merging: msg`An offer to merge`,
  splitting: msg`Parts of a proposal`,
  imported_comment: msg`A comment from an older process`,
  attachment: msg`A picture or a document`,
};

export const thingKinds = Object.keys(thingWords) as readonly ThingKind[];

/** What became of an objection. */
export const appealWords: Readonly<Record<AppealState, MessageDescriptor>> = {
  open: msg`Its writer objects; another facilitator decides`,
  upheld: msg`Its writer objected; another facilitator upheld it`,
  lifted: msg`Undone: its writer objected, and another facilitator agreed`,
  lifted_by_silence: msg`Undone: its writer objected, and nobody decided in time`,
};
