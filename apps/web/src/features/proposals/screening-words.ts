import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { SentBackView } from '@madang/contracts/proposal-screening';

export type ScreeningReason = SentBackView['reason'];

/** The only reasons for which a text goes back. Criticism, cost, likeness and language are not among them. */
export const screeningWords: Readonly<Record<ScreeningReason, MessageDescriptor>> = {
  personal_data: msg`It names or shows a private person without need`,
  incitement: msg`It calls for hatred or violence`,
  accusation: msg`It accuses a private person of a crime, by name`,
  advertising: msg`It advertises, or repeats the same text over and over`,
  unreadable: msg`It cannot be understood; help with writing is offered`,
};

export const screeningReasons = Object.keys(screeningWords) as readonly ScreeningReason[];
