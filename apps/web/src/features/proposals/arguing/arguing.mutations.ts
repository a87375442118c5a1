import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import type { Shapes } from '@madang/client';
import { apiOf } from '../../../api/asking.js';

interface Named {
  readonly city: string;
  readonly proposal: string;
}

interface OneArgument extends Named {
  readonly argument: string;
}

async function askAgain(client: QueryClient): Promise<void> {
  const told = new Set(['arguments', 'proposal-timeline']);
  await client.invalidateQueries({ predicate: ({ queryKey }) => told.has(String(queryKey[0])) });
}

export const argue = ({ city, proposal }: Named) =>
  mutationOptions({
    mutationFn: (body: Shapes['ArgumentBody'], context) =>
      apiOf(context).post('/api/v1/cities/{city}/proposals/{proposal}/arguments', { path: { city, proposal }, body }),
    onSuccess: (_made, _body, _before, { client }) => askAgain(client),
  });

export const reply = ({ city, proposal, argument }: OneArgument) =>
  mutationOptions({
    mutationFn: (body: Shapes['ReplyBody'], context) =>
      apiOf(context).post('/api/v1/cities/{city}/proposals/{proposal}/arguments/{argument}/replies', {
        path: { city, proposal, argument },
        body,
      }),
    onSuccess: (_made, _body, _before, { client }) => askAgain(client),
  });

export const setHelpful = ({ city, proposal, argument }: OneArgument) =>
  mutationOptions({
    mutationFn: (wanted: boolean, context) => {
      const path = { city, proposal, argument };
      return wanted
        ? apiOf(context).put('/api/v1/cities/{city}/proposals/{proposal}/arguments/{argument}/helpful', { path })
        : apiOf(context).delete('/api/v1/cities/{city}/proposals/{proposal}/arguments/{argument}/helpful', { path });
    },
    onSuccess: (_nothing, _wanted, _before, { client }) => askAgain(client),
  });

export const takeBackArgument = ({ city, proposal, argument }: OneArgument) =>
  mutationOptions({
    mutationFn: (_nothing: void, context) =>
      apiOf(context).post('/api/v1/cities/{city}/proposals/{proposal}/arguments/{argument}/withdrawal', {
        path: { city, proposal, argument },
      }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });
