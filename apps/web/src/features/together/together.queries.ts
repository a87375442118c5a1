import { queryOptions } from '@tanstack/react-query';
import { asking } from '../../api/asking.js';

export const proposalQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['proposal', city, proposal],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}', { path: { city, proposal } }),
  });

export const authorsQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['authors', city, proposal],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}/authors', { path: { city, proposal } }),
  });

export const lineageQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['lineage', city, proposal],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}/lineage', { path: { city, proposal } }),
  });

export const mergingsQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['mergings', city, proposal],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}/mergings', { path: { city, proposal } }),
  });

export const splittingsQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['splittings', city, proposal],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}/splittings', { path: { city, proposal } }),
  });

/** What would become of two proposals as they stand. */
export const mergingPreviewQuery = (city: string, from: string, into: string) =>
  queryOptions({
    queryKey: ['merging-preview', city, from, into],
    queryFn: asking('/api/v1/cities/{city}/mergings/preview', { path: { city }, query: { from, into } }),
    retry: false,
  });

/** Proposals that draw on the same money: all of the city's, or those on one line or with one proposal. */
export const bundlesQuery = (city: string, about: { readonly line?: string; readonly proposal?: string } = {}) =>
  queryOptions({
    queryKey: ['bundles', city, about],
    queryFn: asking('/api/v1/cities/{city}/bundles', { path: { city }, query: about }),
  });

export const invitationQuery = (city: string, token: string) =>
  queryOptions({
    queryKey: ['author-invitation', city, token],
    queryFn: asking('/api/v1/cities/{city}/author-invitations', { path: { city }, query: { token } }),
    retry: false,
  });
