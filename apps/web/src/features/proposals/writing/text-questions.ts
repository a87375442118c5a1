import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { SidePage, WritingStep } from './steps.js';

export type TextStep = Exclude<WritingStep, 'money' | 'check' | SidePage>;

/** What the author writes or chooses on the pages of words. */
export type TextName =
  | 'title'
  | 'problem'
  | 'change'
  | 'whoIsAffected'
  | 'howOneWouldKnow'
  | 'pastWrong'
  | 'districtCode'
  | 'place'
  | 'groups';

export interface Question {
  readonly name: TextName;
  readonly as: 'line' | 'text' | 'district' | 'groups';
  readonly label: MessageDescriptor;
  readonly hint?: MessageDescriptor;
  readonly optional?: true;
}

/** What each page asks, in the order in which it asks. */
export const questions: Readonly<Record<TextStep, readonly Question[]>> = {
  problem: [
    {
      name: 'problem',
      as: 'text',
      label: msg`In your own words`,
      hint: msg`What happens, where, and since when. Help with figures or with writing is offered, and is never a condition.`,
    },
    { name: 'title', as: 'line', label: msg`A title`, hint: msg`One line that says what you ask for, at least 5 characters.` },
  ],
  affected: [
    { name: 'whoIsAffected', as: 'text', label: msg`Who feels it?`, hint: msg`People you know of, without their names.`, optional: true },
    {
      name: 'groups',
      as: 'groups',
      label: msg`Which of these groups is it about?`,
      hint: msg`If enough people of a group back a proposal about them, the city owes an answer earlier. Who belongs to one is told nobody.`,
      optional: true,
    },
    { name: 'districtCode', as: 'district', label: msg`District`, optional: true },
    { name: 'place', as: 'line', label: msg`Where exactly?`, hint: msg`In words: a street, a square, a stop.`, optional: true },
    {
      name: 'pastWrong',
      as: 'text',
      label: msg`Does it repair a past wrong?`,
      hint: msg`Something the city did or left undone that still hurts.`,
      optional: true,
    },
  ],
  change: [{ name: 'change', as: 'text', label: msg`What the city should do`, hint: msg`So that somebody who was not there can do it.` }],
  know: [
    {
      name: 'howOneWouldKnow',
      as: 'text',
      label: msg`What could be seen or counted?`,
      hint: msg`For example: a bench every hundred metres by next summer.`,
      optional: true,
    },
  ],
};
