import type { GwangjuDomainCode } from './gwangju-domains.js';
import type { RightCode } from './right-code.js';
import type { ArticleId } from './treaty-articles.js';

export interface Right {
  readonly code: RightCode;
  readonly order: number;
  readonly name: string;
  /** What the right means, in one sentence. */
  readonly plain: string;
  /** What a resident is asked when rating a proposal against it. */
  readonly question: string;
  /** One thing that would touch it, to make the question concrete. */
  readonly example: string;
  readonly legalBasis: readonly [ArticleId, ...ArticleId[]];
  /** Bears on how every other right is carried out. */
  readonly crossCutting: boolean;
  readonly sdgAnchor: string;
  /** The sides of the right that indicators look at, after the method of OHCHR (HR/PUB/12/5). */
  readonly attributes: readonly string[];
  readonly gwangjuDomain: GwangjuDomainCode;
}

export const rightsCatalogueVersion = 1;

export const rights: readonly Right[] = [
  {
    code: 'EQ',
    order: 1,
    name: 'Equality and non-discrimination',
    plain: 'Nobody is treated worse because of who they are, and gaps between groups are closed.',
    question: 'Would this treat people more fairly, or less?',
    example: 'A service moves to a place that wheelchair users cannot reach.',
    legalBasis: ['UDHR-2', 'ICESCR-2', 'ICESCR-3', 'ICCPR-26', 'CEDAW-2', 'ICERD-2', 'ICERD-5', 'CRPD-5'],
    crossCutting: true,
    sdgAnchor: 'SDG 5, 10',
    attributes: ['law', 'policy and budget', 'outcomes between groups'],
    gwangjuDomain: 'GJ-3',
  },
  {
    code: 'HO',
    order: 2,
    name: 'Adequate housing',
    plain: 'A home that is safe, affordable, fit to live in and well placed, from which nobody is driven out.',
    question: 'Would this help people keep or find a decent home?',
    example: 'More money for help with the rent.',
    legalBasis: ['UDHR-25', 'ICESCR-11', 'ICERD-5', 'CRC-27', 'CRPD-19', 'CRPD-28'],
    crossCutting: false,
    sdgAnchor: 'SDG 11.1',
    attributes: ['security of tenure', 'services', 'affordability', 'habitability', 'accessibility', 'location', 'cultural adequacy'],
    gwangjuDomain: 'GJ-2',
  },
  {
    code: 'WS',
    order: 3,
    name: 'Water and sanitation',
    plain: 'Clean water and decent toilets, near enough and cheap enough for everyone.',
    question: 'Would this change who has clean water and a decent toilet?',
    example: 'Drinking fountains and toilets in a park.',
    legalBasis: ['ICESCR-11', 'ICESCR-12', 'UNGA-64/292', 'CEDAW-14', 'CRC-24', 'CRPD-28'],
    crossCutting: false,
    sdgAnchor: 'SDG 6.1, 6.2',
    attributes: ['availability', 'quality', 'acceptability', 'accessibility', 'affordability'],
    gwangjuDomain: 'GJ-4',
  },
  {
    code: 'HE',
    order: 4,
    name: 'Health',
    plain: 'Good care that you can reach and trust, and surroundings that keep you well.',
    question: 'Would this make people healthier, or bring care closer?',
    example: 'A health centre opens in the evening.',
    legalBasis: ['UDHR-25', 'ICESCR-12', 'CEDAW-12', 'CRC-24', 'CRPD-25', 'ICERD-5'],
    crossCutting: false,
    sdgAnchor: 'SDG 3',
    attributes: ['availability', 'accessibility', 'acceptability', 'quality'],
    gwangjuDomain: 'GJ-2',
  },
  {
    code: 'ED',
    order: 5,
    name: 'Education',
    plain: 'Free schooling for every child and ways to learn at every age, also about rights.',
    question: 'Would this help people learn?',
    example: 'Free language classes for newcomers.',
    legalBasis: ['UDHR-26', 'ICESCR-13', 'ICESCR-14', 'CEDAW-10', 'CRC-28', 'CRC-29', 'CRPD-24'],
    crossCutting: false,
    sdgAnchor: 'SDG 4',
    attributes: ['availability', 'accessibility', 'acceptability', 'adaptability'],
    gwangjuDomain: 'GJ-2',
  },
  {
    code: 'FO',
    order: 6,
    name: 'Food',
    plain: 'Enough safe and healthy food, every day, that people can get and pay for.',
    question: 'Would this change who gets enough good food?',
    example: 'Meals for children in the holidays.',
    legalBasis: ['UDHR-25', 'ICESCR-11', 'CRC-27'],
    crossCutting: false,
    sdgAnchor: 'SDG 2',
    attributes: ['availability', 'accessibility', 'adequacy', 'sustainability'],
    gwangjuDomain: 'GJ-4',
  },
  {
    code: 'WK',
    order: 7,
    name: 'Work and conditions of work',
    plain: 'Work of your own choice with fair pay, safety and rest, and the right to join a union.',
    question: 'Would this change people’s chances of fair work?',
    example: 'City contracts demand a living wage.',
    legalBasis: ['UDHR-23', 'ICESCR-6', 'ICESCR-7', 'ICESCR-8', 'CEDAW-11', 'CRPD-27'],
    crossCutting: false,
    sdgAnchor: 'SDG 8',
    attributes: ['access to work', 'fair pay', 'safe conditions', 'freedom to organise'],
    gwangjuDomain: 'GJ-2',
  },
  {
    code: 'SS',
    order: 8,
    name: 'Social security and standard of living',
    plain: 'Money and help at every age, so that no one falls into deep need.',
    question: 'Would this change how well people in need are supported?',
    example: 'More hours of help at home for older people.',
    legalBasis: ['UDHR-22', 'ICESCR-9', 'ICESCR-11', 'CRC-26', 'CRC-27', 'CRPD-28'],
    crossCutting: false,
    sdgAnchor: 'SDG 1',
    attributes: ['coverage', 'adequacy', 'accessibility', 'affordability'],
    gwangjuDomain: 'GJ-2',
  },
  {
    code: 'CU',
    order: 9,
    name: 'Cultural life',
    plain: 'Room for culture, language, heritage, sport, play and science, for all.',
    question: 'Would this change who can take part in culture, sport or play?',
    example: 'A library closes at the weekend.',
    legalBasis: ['UDHR-27', 'ICESCR-15', 'ICCPR-27', 'CRC-31', 'CRPD-30'],
    crossCutting: false,
    sdgAnchor: 'SDG 11.4',
    attributes: ['access', 'participation', 'contribution', 'heritage'],
    gwangjuDomain: 'GJ-5',
  },
  {
    code: 'EN',
    order: 10,
    name: 'Clean, healthy and sustainable environment',
    plain: 'Clean air, green places, well-kept waste, and shelter from a changing climate.',
    question: 'Would this change the air, the green or the climate around people?',
    example: 'Trees along a hot street.',
    legalBasis: ['UNGA-76/300', 'ICESCR-12', 'AARHUS-6'],
    crossCutting: false,
    sdgAnchor: 'SDG 11.6, 13',
    attributes: ['clean air', 'safe climate', 'healthy ecosystems', 'participation and information'],
    gwangjuDomain: 'GJ-4',
  },
  {
    code: 'PA',
    order: 11,
    name: 'Participation in public affairs',
    plain: 'A real say in public decisions, money included, and an answer to what you say.',
    question: 'Would this change how far people have a say?',
    example: 'Residents decide how a park is used.',
    legalBasis: ['UDHR-21', 'ICCPR-25', 'CEDAW-7', 'CRC-12', 'CRPD-29', 'ICCPR-21'],
    crossCutting: true,
    sdgAnchor: 'SDG 16.7, 11.3',
    attributes: ['representation', 'direct participation', 'access to public service', 'responsiveness'],
    gwangjuDomain: 'GJ-1',
  },
  {
    code: 'IN',
    order: 12,
    name: 'Information, expression and digital rights',
    plain: 'Open public information, free speech, a connection to the net and a private life.',
    question: 'Would this change what people can know, say or keep private?',
    example: 'Forms can only be sent online.',
    legalBasis: ['UDHR-19', 'ICCPR-19', 'ICCPR-17', 'CRPD-21', 'ICESCR-15'],
    crossCutting: true,
    sdgAnchor: 'SDG 16.10, 9.c',
    attributes: ['disclosure', 'expression', 'connectivity', 'privacy'],
    gwangjuDomain: 'GJ-1',
  },
  {
    code: 'SA',
    order: 13,
    name: 'Life, safety and freedom from violence',
    plain: 'Your life and your body are kept safe: at home, in the street and in a disaster.',
    question: 'Would this make people safer, or less safe?',
    example: 'Better light at a bus stop.',
    legalBasis: ['UDHR-3', 'ICCPR-6', 'ICCPR-9', 'CRC-19', 'CRPD-16', 'CEDAW-5'],
    crossCutting: false,
    sdgAnchor: 'SDG 16.1, 5.2, 3.6',
    attributes: ['freedom from violence', 'emergency response', 'road safety', 'disaster protection'],
    gwangjuDomain: 'GJ-4',
  },
  {
    code: 'MO',
    order: 14,
    name: 'Mobility and accessibility',
    plain: 'Everyone can get around the city and into its buildings, with no barrier in the way.',
    question: 'Would this change how easily people get around?',
    example: 'A bus line runs less often.',
    legalBasis: ['CRPD-9', 'CRPD-20', 'ICCPR-12'],
    crossCutting: false,
    sdgAnchor: 'SDG 11.2',
    attributes: ['transport', 'built environment', 'assistive mobility'],
    gwangjuDomain: 'GJ-3',
  },
  {
    code: 'CH',
    order: 15,
    name: 'Children, family and care',
    plain: 'What is best for children comes first, families get help, and care is shared fairly.',
    question: 'Would this change life for children, or for those who care for others?',
    example: 'More childcare places for under-threes.',
    legalBasis: ['ICESCR-10', 'CRC-2', 'CRC-3', 'CRC-4', 'CRC-18', 'CEDAW-5', 'CRPD-23'],
    crossCutting: false,
    sdgAnchor: 'SDG 5.4, 16.2',
    attributes: ['best interests', 'care services', 'protection', 'shared care'],
    gwangjuDomain: 'GJ-3',
  },
  {
    code: 'RE',
    order: 16,
    name: 'Remedy and access to justice',
    plain: 'Somewhere to complain, an answer with reasons in good time, and harm put right.',
    question: 'Would this change how people get harm put right?',
    example: 'An office that takes complaints gets more staff.',
    legalBasis: ['UDHR-8', 'ICCPR-2', 'ICCPR-14', 'ICERD-6', 'CRPD-13'],
    crossCutting: true,
    sdgAnchor: 'SDG 16.3',
    attributes: ['access', 'independence', 'timeliness', 'implementation'],
    gwangjuDomain: 'GJ-1',
  },
];

export function right(code: RightCode): Right {
  return rights.find((one) => one.code === code)!;
}

/** What a duty-bearer owes for every right. */
export const obligations = [
  { code: 'respect', plain: 'Do not get in the way.' },
  { code: 'protect', plain: 'Keep others from getting in the way.' },
  { code: 'fulfil', plain: 'Make it possible: pave the way, provide, and make it known.' },
] as const;

export type Obligation = (typeof obligations)[number]['code'];
