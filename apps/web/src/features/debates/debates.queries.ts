import { queryOptions } from '@tanstack/react-query';
import { asking } from '../../api/asking.js';

export const debateStates = ['open', 'closed'] as const;
export const statementOrders = ['agreed', 'newest'] as const;

export interface DebatesAddress {
  readonly state?: (typeof debateStates)[number] | undefined;
  readonly cursor?: string | undefined;
}

export interface StatementsAddress {
  readonly order?: (typeof statementOrders)[number] | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number;
}

/** Of an address only what is known: anything else is the whole list. */
export function readDebatesAddress(search: URLSearchParams): DebatesAddress {
  return { state: debateStates.find((one) => one === search.get('state')), cursor: search.get('cursor') ?? undefined };
}

export function readStatementsAddress(search: URLSearchParams): StatementsAddress {
  return { order: statementOrders.find((one) => one === search.get('order')), cursor: search.get('cursor') ?? undefined };
}

/** On the debate's own page. */
export const few = { order: 'agreed', limit: 5 } as const;

export const debatesQuery = (city: string, { state, cursor }: DebatesAddress) =>
  queryOptions({
    queryKey: ['debates', city, { state, cursor }],
    queryFn: asking('/api/v1/cities/{city}/debates', { path: { city }, query: { state, cursor } }),
  });

export const debateQuery = (city: string, debate: string) =>
  queryOptions({
    queryKey: ['debate', city, debate],
    queryFn: asking('/api/v1/cities/{city}/debates/{debate}', { path: { city, debate } }),
  });

export const statementsQuery = (city: string, debate: string, { order, cursor, limit }: StatementsAddress) =>
  queryOptions({
    queryKey: ['debate-statements', city, debate, { order, cursor, limit }],
    queryFn: asking('/api/v1/cities/{city}/debates/{debate}/statements', { path: { city, debate }, query: { order, cursor, limit } }),
  });

export const statementQuery = (city: string, debate: string, number: string) =>
  queryOptions({
    queryKey: ['debate-statements', city, debate, number],
    queryFn: asking('/api/v1/cities/{city}/debates/{debate}/statements/{number}', { path: { city, debate, number } }),
  });

export const groupsQuery = (city: string, debate: string) =>
  queryOptions({
    queryKey: ['debate-groups', city, debate],
    queryFn: asking('/api/v1/cities/{city}/debates/{debate}/groups', { path: { city, debate } }),
  });
