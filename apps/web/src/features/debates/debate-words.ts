import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { DebateStatementView } from '@madang/contracts/debates';
import type { Tone } from '../../ui/status-tag.js';

type Stance = NonNullable<DebateStatementView['myStance']>;

export const stances = ['agree', 'disagree', 'pass'] as const satisfies readonly Stance[];

/** On a button. */
export const stanceWords: Readonly<Record<Stance, MessageDescriptor>> = {
  agree: msg`I agree`,
  disagree: msg`I disagree`,
  pass: msg`Pass`,
};

/** What was said, afterwards. */
export const saidWords: Readonly<Record<Stance, MessageDescriptor>> = {
  agree: msg`You agree.`,
  disagree: msg`You disagree.`,
  pass: msg`You passed.`,
};

interface Words {
  readonly words: MessageDescriptor;
  readonly tone: Tone;
}

export const standingWords: Readonly<Record<NonNullable<DebateStatementView['standing']>, Words>> = {
  shared: { words: msg`More than half agree`, tone: 'ok' },
  minority: { words: msg`Minority view, kept`, tone: 'info' },
  not_kept: { words: msg`Too little agreement to be kept`, tone: 'neutral' },
};
