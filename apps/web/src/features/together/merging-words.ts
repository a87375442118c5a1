import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { MergingView } from '@madang/contracts/mergings';
import type { SplittingView } from '@madang/contracts/splittings';
import type { Tone } from '../../ui/status-tag.js';

type Passage = MergingView['text'][number]['field'];

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

interface Standing {
  readonly words: MessageDescriptor;
  readonly tone: Tone;
}

export const mergingStateWords: Readonly<Record<MergingView['state'], Standing>> = {
  offered: { words: msg`Waiting for an author`, tone: 'info' },
  asked: { words: msg`The supporters are asked`, tone: 'info' },
  done: { words: msg`They have become one`, tone: 'ok' },
  refused: { words: msg`They stay two`, tone: 'neutral' },
  taken_back: { words: msg`Taken back`, tone: 'neutral' },
  lapsed: { words: msg`Came to nothing`, tone: 'neutral' },
};

export const splittingStateWords: Readonly<Record<SplittingView['state'], Standing>> = {
  asked: { words: msg`The supporters are asked`, tone: 'info' },
  done: { words: msg`It has been split`, tone: 'ok' },
  taken_back: { words: msg`Taken back`, tone: 'neutral' },
  lapsed: { words: msg`Came to nothing`, tone: 'neutral' },
};
