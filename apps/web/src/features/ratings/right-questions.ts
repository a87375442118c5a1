import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { RightCode } from '../../ui/right-words.js';

interface RightQuestion {
  readonly question: MessageDescriptor;
  /** One thing that would touch the right, to make the question concrete. */
  readonly example: MessageDescriptor;
}

/** What a resident is asked about each right, without the language of law. */
export const rightQuestions: Readonly<Record<RightCode, RightQuestion>> = {
  EQ: {
    question: msg`Would this treat people more fairly, or less?`,
    example: msg`A service moves to a place that wheelchair users cannot reach.`,
  },
  HO: { question: msg`Would this help people keep or find a decent home?`, example: msg`More money for help with the rent.` },
  WS: {
    question: msg`Would this change who has clean water and a decent toilet?`,
    example: msg`Drinking fountains and toilets in a park.`,
  },
  HE: { question: msg`Would this make people healthier, or bring care closer?`, example: msg`A health centre opens in the evening.` },
  ED: { question: msg`Would this help people learn?`, example: msg`Free language classes for newcomers.` },
  FO: { question: msg`Would this change who gets enough good food?`, example: msg`Meals for children in the holidays.` },
  WK: { question: msg`Would this change people’s chances of fair work?`, example: msg`City contracts demand a living wage.` },
  SS: {
    question: msg`Would this change how well people in need are supported?`,
    example: msg`More hours of help at home for older people.`,
  },
  CU: { question: msg`Would this change who can take part in culture, sport or play?`, example: msg`A library closes at the weekend.` },
  EN: { question: msg`Would this change the air, the green or the climate around people?`, example: msg`Trees along a hot street.` },
  PA: { question: msg`Would this change how far people have a say?`, example: msg`Residents decide how a park is used.` },
  IN: { question: msg`Would this change what people can know, say or keep private?`, example: msg`Forms can only be sent online.` },
  SA: { question: msg`Would this make people safer, or less safe?`, example: msg`Better light at a bus stop.` },
  MO: { question: msg`Would this change how easily people get around?`, example: msg`A bus line runs less often.` },
  CH: {
    question: msg`Would this change life for children, or for those who care for others?`,
    example: msg`More childcare places for under-threes.`,
  },
  RE: {
    question: msg`Would this change how people get harm put right?`,
    example: msg`An office that takes complaints gets more staff.`,
  },
};
