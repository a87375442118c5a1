import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { AmendmentView } from '@madang/contracts/amendments';
import type { Tone } from '../../../ui/status-tag.js';

export type Passage = AmendmentView['text'][number]['field'];

/** What each passage of a proposal is called, as on the proposal's own page. */
export const passageWords: Readonly<Record<Passage, MessageDescriptor>> = {
  title: msg`The title`,
  problem: msg`What is wrong`,
  change: msg`What should change`,
  whoIsAffected: msg`Who is affected`,
  howOneWouldKnow: msg`How one would know that it worked`,
  pastWrong: msg`The past wrong that this repairs`,
  whoWouldLose: msg`Who would lose, and what protects them`,
};

export const passages = Object.keys(passageWords) as readonly Passage[];

export const amendmentWords: Readonly<Record<AmendmentView['state'], { readonly words: MessageDescriptor; readonly tone: Tone }>> = {
  open: { words: msg`Waiting for the author`, tone: 'info' },
  asked: { words: msg`The supporters are asked`, tone: 'info' },
  accepted: { words: msg`Taken up`, tone: 'ok' },
  refused: { words: msg`Not taken up`, tone: 'neutral' },
  taken_back: { words: msg`Taken back`, tone: 'neutral' },
  lapsed: { words: msg`Came too late`, tone: 'neutral' },
};
