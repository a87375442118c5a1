import { proposalStageCodes, type ProposalStage } from './stage-words.js';

export const listOrders = ['shuffled', 'newest'] as const;
export const lineSides = ['adds', 'takes'] as const;
export type LineSide = (typeof lineSides)[number];
export type ListOrder = (typeof listOrders)[number];

/** What the address of the list says. */
export interface ListAddress {
  readonly q?: string | undefined;
  readonly stage?: ProposalStage | undefined;
  readonly district?: string | undefined;
  /** About one priority group. */
  readonly group?: string | undefined;
  readonly line?: string | undefined;
  /** Of those about one line: what adds to it, or what takes from it. */
  readonly side?: LineSide | undefined;
  /** Shuffled unless the reader asks for the newest: nobody stands first by being early or late. */
  readonly order: ListOrder;
  readonly seed?: string | undefined;
  readonly cursor?: string | undefined;
}

/** Reads what a person or a link asks for; what makes no sense is left out rather than refused. */
export function readListAddress(search: URLSearchParams): ListAddress {
  const text = (name: string) => search.get(name)?.trim() || undefined;
  return {
    q: text('q'),
    stage: proposalStageCodes.find((stage) => stage === search.get('stage')),
    district: text('district'),
    group: text('group'),
    line: text('line'),
    side: search.has('line') ? lineSides.find((side) => side === search.get('side')) : undefined,
    order: listOrders.find((order) => order === search.get('order')) ?? 'shuffled',
    seed: text('seed'),
    cursor: text('cursor'),
  };
}

/** The same list from another place on, in the same order: the seed stays in the address. */
export function writeListAddress({ order, ...address }: ListAddress): Readonly<Record<string, string | undefined>> {
  return { ...address, order: order === 'shuffled' ? undefined : order };
}

/** Whether anything narrows the list. */
export function isNarrowed({ q, stage, district, group, line }: ListAddress): boolean {
  return [q, stage, district, group, line].some((one) => one !== undefined);
}
