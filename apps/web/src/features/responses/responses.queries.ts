import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { DeliveryCheckBody } from '@madang/contracts/deliveries';
import type { TrackedKind } from '@madang/contracts/responses';
import { apiOf, asking } from '../../api/asking.js';

export interface TrackedAddress {
  readonly kind?: TrackedKind | undefined;
  /** Empty for what no office has taken up. */
  readonly office?: string | undefined;
  readonly cursor?: string | undefined;
}

export const trackedQuery = (city: string, address: TrackedAddress) =>
  queryOptions({
    queryKey: ['responses', city, 'tracked', address],
    queryFn: asking('/api/v1/cities/{city}/responses', { path: { city }, query: { ...address } }),
  });

export const overdueQuery = (city: string) =>
  queryOptions({
    queryKey: ['responses', city, 'overdue'],
    queryFn: asking('/api/v1/cities/{city}/responses/overdue', { path: { city } }),
  });

export const figuresQuery = (city: string) =>
  queryOptions({
    queryKey: ['responses', city, 'figures'],
    queryFn: asking('/api/v1/cities/{city}/responses/figures', { path: { city } }),
  });

/** What the city owes or has answered to one proposal. */
export const responseQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['responses', city, 'proposal', proposal],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}/response', { path: { city, proposal } }),
  });

/** An act on one proposal changes its page, its timeline and every list in which it stands. */
export async function askAgain(client: QueryClient): Promise<void> {
  await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'city' && queryKey[0] !== 'cities' });
}

export const checkDelivery = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: (body: DeliveryCheckBody, context) =>
      apiOf(context).put('/api/v1/cities/{city}/proposals/{proposal}/delivery/check', { path: { city, proposal }, body }),
    onSuccess: (_view, _body, _before, { client }) => askAgain(client),
  });

/** What is overdue, for programs that follow it. */
export const feedAddress = (city: string) => `/api/v1/cities/${city}/responses/overdue.atom`;

/** For staff: everything that waits for them. */
export const dueQuery = (city: string) =>
  queryOptions({ queryKey: ['responses', city, 'due'], queryFn: asking('/api/v1/cities/{city}/responses/due', { path: { city } }) });

/** For staff: the answer being written. */
export const draftQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['responses', city, 'draft', proposal],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}/response/draft', { path: { city, proposal } }),
  });

/** What is asked for, in the author's own words: for the officer who answers it. */
export const askedForQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['responses', city, 'asked-for', proposal],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}', { path: { city, proposal } }),
  });
