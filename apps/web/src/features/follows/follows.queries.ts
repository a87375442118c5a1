import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Shapes } from '@madang/client';
import { apiOf, asking } from '../../api/asking.js';
import type { Followed } from './followed.js';

export const followingQuery = (city: string, { kind, key }: Followed) =>
  queryOptions({
    queryKey: ['following', city, kind, key],
    queryFn: asking('/api/v1/cities/{city}/follows/{kind}/{key}', { path: { city, kind, key } }),
  });

export const followsQuery = (city: string) =>
  queryOptions({ queryKey: ['follows', city], queryFn: asking('/api/v1/cities/{city}/follows', { path: { city } }) });

export const noticesQuery = (city: string, cursor?: string) =>
  queryOptions({
    queryKey: ['notices', city, cursor ?? ''],
    queryFn: asking('/api/v1/cities/{city}/notices', { path: { city }, query: cursor === undefined ? {} : { cursor } }),
  });

export const digestStopQuery = (city: string, token: string) =>
  queryOptions({
    queryKey: ['digest-stop', city, token],
    queryFn: asking('/api/v1/cities/{city}/digest-stops/{token}', { path: { city, token } }),
  });

/** What was followed, left or read shows on every page that tells of it. */
async function askAgain(client: QueryClient): Promise<void> {
  const told = new Set(['following', 'follows', 'notices', 'digest-stop']);
  await client.invalidateQueries({ predicate: ({ queryKey }) => told.has(String(queryKey[0])) });
}

export const setFollowing = (city: string) =>
  mutationOptions({
    mutationFn: ({ kind, key, wanted }: Followed & { readonly wanted: boolean }, context) =>
      wanted
        ? apiOf(context).put('/api/v1/cities/{city}/follows/{kind}/{key}', { path: { city, kind, key } })
        : apiOf(context).delete('/api/v1/cities/{city}/follows/{kind}/{key}', { path: { city, kind, key } }),
    onSuccess: (_nothing, _wanted, _before, { client }) => askAgain(client),
  });

export const setDigest = (city: string) =>
  mutationOptions({
    mutationFn: (rhythm: Shapes['DigestBody']['rhythm'], context) =>
      apiOf(context).put('/api/v1/cities/{city}/digest', { path: { city }, body: { rhythm } }),
    onSuccess: (_nothing, _rhythm, _before, { client }) => askAgain(client),
  });

export const readNotices = (city: string) =>
  mutationOptions({
    mutationFn: (_nothing: void, context) => apiOf(context).post('/api/v1/cities/{city}/notices/reading', { path: { city } }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const stopDigest = (city: string, token: string) =>
  mutationOptions({
    mutationFn: (_nothing: void, context) => apiOf(context).post('/api/v1/cities/{city}/digest-stops/{token}', { path: { city, token } }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });
