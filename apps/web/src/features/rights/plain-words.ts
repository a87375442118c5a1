import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { RightCode } from '../../ui/right-words.js';

interface PlainWords {
  /** What the right means, in one sentence. */
  readonly plain: MessageDescriptor;
  /** One thing in a city that touches it. */
  readonly example: MessageDescriptor;
}

/** Each right without the language of law. The English is that of the common catalogue. */
export const plainWords: Readonly<Record<RightCode, PlainWords>> = {
  EQ: {
    plain: msg`Nobody is treated worse because of who they are, and gaps between groups are closed.`,
    example: msg`A service moves to a place that wheelchair users cannot reach.`,
  },
  HO: {
    plain: msg`A home that is safe, affordable, fit to live in and well placed, from which nobody is driven out.`,
    example: msg`More money for help with the rent.`,
  },
  WS: {
    plain: msg`Clean water and decent toilets, near enough and cheap enough for everyone.`,
    example: msg`Drinking fountains and toilets in a park.`,
  },
  HE: {
    plain: msg`Good care that you can reach and trust, and surroundings that keep you well.`,
    example: msg`A health centre opens in the evening.`,
  },
  ED: {
    plain: msg`Free schooling for every child and ways to learn at every age, also about rights.`,
    example: msg`Free language classes for newcomers.`,
  },
  FO: {
    plain: msg`Enough safe and healthy food, every day, that people can get and pay for.`,
    example: msg`Meals for children in the holidays.`,
  },
  WK: {
    plain: msg`Work of your own choice with fair pay, safety and rest, and the right to join a union.`,
    example: msg`City contracts demand a living wage.`,
  },
  SS: {
    plain: msg`Money and help at every age, so that no one falls into deep need.`,
    example: msg`More hours of help at home for older people.`,
  },
  CU: {
    plain: msg`Room for culture, language, heritage, sport, play and science, for all.`,
    example: msg`A library closes at the weekend.`,
  },
  EN: {
    plain: msg`Clean air, green places, well-kept waste, and shelter from a changing climate.`,
    example: msg`Trees along a hot street.`,
  },
  PA: {
    plain: msg`A real say in public decisions, money included, and an answer to what you say.`,
    example: msg`Residents decide how a park is used.`,
  },
  IN: {
    plain: msg`Open public information, free speech, a connection to the net and a private life.`,
    example: msg`Forms can only be sent online.`,
  },
  SA: {
    plain: msg`Your life and your body are kept safe: at home, in the street and in a disaster.`,
    example: msg`Better light at a bus stop.`,
  },
  MO: {
    plain: msg`Everyone can get around the city and into its buildings, with no barrier in the way.`,
    example: msg`A bus line runs less often.`,
  },
  CH: {
    plain: msg`What is best for children comes first, families get help, and care is shared fairly.`,
    example: msg`More childcare places for under-threes.`,
  },
  RE: {
    plain: msg`Somewhere to complain, an answer with reasons in good time, and harm put right.`,
    example: msg`An office that takes complaints gets more staff.`,
  },
};
