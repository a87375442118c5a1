import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ModerationLogEntryView } from '@madang/contracts/moderation-log';
import type { ReportedView } from '@madang/contracts/moderation-queue';
import type { MyReportView } from '@madang/contracts/moderation-reports';
import { coverWords } from '../../ui/cover-words.js';

export type Verdict = ModerationLogEntryView['verdict'];
export type ReportReason = ReportedView['reason'];

export const verdictWords: Readonly<Record<Verdict, MessageDescriptor>> = {
  keep: msg`Left as it was`,
  warn: msg`A warning put before it`,
  cover: msg`Covered`,
};

export const verdicts = Object.keys(verdictWords) as readonly Verdict[];

/** What somebody said when they reported: more than anything is covered for. */
export const reportWords: Readonly<Record<ReportReason, MessageDescriptor>> = {
  ...coverWords,
  illegal: msg`It breaks a law`,
  off_topic: msg`It has nothing to do with the matter`,
  other: msg`Something else`,
};

/** The same, where somebody chooses: what nobody could check otherwise asks for a word more. */
export const reportChoices: Readonly<Record<ReportReason, MessageDescriptor>> = {
  ...reportWords,
  illegal: msg`It breaks a law; say which`,
  other: msg`Something else; say what`,
};

export const reportReasons = Object.keys(reportChoices) as readonly ReportReason[];

export const standingWords: Readonly<Record<MyReportView['standing'], MessageDescriptor>> = {
  open: msg`Waits for a facilitator`,
  ...verdictWords,
};
