import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Shapes } from '@madang/client';
import { apiOf, asking } from './asking.js';

/** What the city has asked about joining a proposal with another, the newest first. */
export const joiningsQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['joinings', city, proposal],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}/joinings', { path: { city, proposal } }),
  });

const changed: ReadonlySet<unknown> = new Set(['joinings', 'responses', 'proposal-timeline']);

async function askAgain(client: QueryClient): Promise<void> {
  await client.invalidateQueries({ predicate: ({ queryKey }) => changed.has(queryKey[0]) });
}

export const askToJoin = ({ city, proposal }: { readonly city: string; readonly proposal: string }) =>
  mutationOptions({
    mutationFn: (body: Shapes['JoiningBody'], context) =>
      apiOf(context).post('/api/v1/cities/{city}/proposals/{proposal}/joinings', { path: { city, proposal }, body }),
    onSuccess: (_made, _body, _before, { client }) => askAgain(client),
  });

interface OneJoining {
  readonly city: string;
  readonly joining: string;
}

export const sayToJoining = ({ city, joining }: OneJoining) =>
  mutationOptions({
    mutationFn: (body: Shapes['JoiningWordBody'], context) =>
      apiOf(context).post('/api/v1/cities/{city}/joinings/{joining}/word', { path: { city, joining }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const takeBackJoining = ({ city, joining }: OneJoining) =>
  mutationOptions({
    mutationFn: (_nothing: void, context) =>
      apiOf(context).post('/api/v1/cities/{city}/joinings/{joining}/withdrawal', { path: { city, joining } }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });
