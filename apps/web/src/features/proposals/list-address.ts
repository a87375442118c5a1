import type { RightCode } from '../../ui/right-words.js';
import { proposalStageCodes, type ProposalStage } from './stage-words.js';

export const listOrders = ['shuffled', 'newest', 'most_money'] as const;
export const lineSides = ['adds', 'takes'] as const;
/** Made here, or brought in from an older process. */
export const listOrigins = ['here', 'older'] as const;
export type ListOrigin = (typeof listOrigins)[number];
export type LineSide = (typeof lineSides)[number];
export type ListOrder = (typeof listOrders)[number];

/** Codes alone: this file travels with the table of routes, and the names of the rights would weigh on every page of it. */
const rightCodes: readonly RightCode[] = ['EQ', 'HO', 'WS', 'HE', 'ED', 'FO', 'WK', 'SS', 'CU', 'EN', 'PA', 'IN', 'SA', 'MO', 'CH', 'RE'];

/** What the address of the list says. */
export interface ListAddress {
  readonly q?: string | undefined;
  readonly stage?: ProposalStage | undefined;
  readonly district?: string | undefined;
  /** About one priority group. */
  readonly group?: string | undefined;
  /** Whose money touches one right. */
  readonly right?: RightCode | undefined;
  readonly origin?: ListOrigin | undefined;
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
    right: rightCodes.find((right) => right === search.get('right')),
    origin: listOrigins.find((origin) => origin === search.get('origin')),
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

/** What a file of the whole list is asked with: everything that narrows it, but no order and no place in it. */
export function filesQuery({ order: _order, seed: _seed, cursor: _cursor, ...narrowed }: ListAddress, language?: string): string {
  const given = Object.entries({ ...narrowed, language }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}

/** Whether anything narrows the list. */
export function isNarrowed({ q, stage, district, group, right, origin, line }: ListAddress): boolean {
  return [q, stage, district, group, right, origin, line].some((one) => one !== undefined);
}
