import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { SelfLink, SeverityAnswer, Side, Strength } from './rating-asked.js';

export const sideWords: Readonly<Record<Side, MessageDescriptor>> = {
  harm: msg({ message: 'Harm', context: 'what a proposal does to a right' }),
  help: msg({ message: 'Help', context: 'what a proposal does to a right' }),
  none: msg`No effect`,
  unknown: msg`I do not know`,
};

export const strengthWords: Readonly<Record<Strength, MessageDescriptor>> = {
  1: msg({ message: 'Slight', context: 'how strong a harm or a help would be' }),
  2: msg({ message: 'Clear', context: 'how strong a harm or a help would be' }),
  3: msg({ message: 'Strong', context: 'how strong a harm or a help would be' }),
};

/** The seven answers, from strong harm (-3) to strong benefit (3). */
const scoreLabels: readonly MessageDescriptor[] = [
  msg`Strong harm`,
  msg`Clear harm`,
  msg`Slight harm`,
  msg`No effect`,
  msg`Slight benefit`,
  msg`Clear benefit`,
  msg`Strong benefit`,
];

export const scores = [-3, -2, -1, 0, 1, 2, 3] as const;

/** The words of an answer; null is "I do not know". */
export function scoreWords(score: number | null): MessageDescriptor {
  return (score === null ? undefined : scoreLabels[score + 3]) ?? sideWords.unknown;
}

export type SeverityItem = 'scale' | 'scope' | 'remediability' | 'likelihood';

type Levels = Readonly<Record<SeverityAnswer, MessageDescriptor>>;

export const severityWords: Readonly<Record<SeverityItem, Levels>> = {
  scale: { 1: msg`Minor`, 2: msg`Moderate`, 3: msg`Serious`, 4: msg`A danger to life or freedom, or harm that stays` },
  scope: {
    1: msg`A few people`,
    2: msg`A street, or one facility`,
    3: msg`A district, or a whole group`,
    4: msg`The whole city, or everyone in a group that needs protection most`,
  },
  remediability: { 1: msg`Yes, easily`, 2: msg`Yes, with effort`, 3: msg`Only in part`, 4: msg`No, never` },
  likelihood: { 1: msg`Not likely`, 2: msg`It could happen`, 3: msg`Likely`, 4: msg`It is happening already` },
};

export const selfLinkWords: Readonly<Record<SelfLink, MessageDescriptor>> = {
  me: msg`It touches me`,
  'someone-close': msg`It touches someone I care for`,
  'my-work': msg`I work with people it touches`,
  'not-me': msg`It does not touch me`,
  'not-said': msg`I would rather not say`,
};

/** How far people are of one mind, in words. */
export const opinionWords: Readonly<Record<'shared' | 'mixed' | 'divided', MessageDescriptor>> = {
  shared: msg`A shared view: most people answer much alike.`,
  mixed: msg`Mixed views: the answers spread.`,
  divided: msg`People are divided: many stand at opposite ends.`,
};
