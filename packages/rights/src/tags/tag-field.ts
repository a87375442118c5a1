import { rigidities } from '@madang/budget';

/**
 * What a city can say of its lines beside what its files say: the COFOG group, how firmly a line is bound, whether it is meant to
 * make people more equal, its district, who pays for it, and the rights it serves where the weights of its function do not fit.
 */
export const tagFields = ['cofog', 'rigidity', 'equality', 'district', 'fund', 'weights'] as const;
export type TagField = (typeof tagFields)[number];

export function isTagField(text: string): text is TagField {
  return (tagFields as readonly string[]).includes(text);
}

/** OECD-DAC's marker: equality is no aim (0), one aim among others (1), the main aim (2). A line without one was not screened. */
export const equalityMarkers = ['0', '1', '2'] as const;
export type EqualityMarker = (typeof equalityMarkers)[number];

/** Who pays: the city itself, a transfer for one purpose, a general transfer, lenders, donors. */
export const fundingSources = ['own', 'earmarked_transfer', 'block_grant', 'loan', 'donor'] as const;
export type FundingSource = (typeof fundingSources)[number];

/** The values of the fields that take one of a few; functions, districts and weights are looked up elsewhere. */
export const tagValues = { rigidity: rigidities, equality: equalityMarkers, fund: fundingSources } as const;
