import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import type { Shapes } from '@madang/client';
import { apiOf } from '../../../api/asking.js';

interface Named {
  readonly city: string;
  readonly proposal: string;
}

interface OneAmendment extends Named {
  readonly amendment: string;
}

/** An accepted change shows in the proposal itself and in all that is worked out from it. */
async function askAgain(client: QueryClient): Promise<void> {
  const told = new Set([
    'amendments',
    'proposal',
    'proposals',
    'proposal-versions',
    'proposal-checks',
    'proposal-timeline',
    'similar-proposals',
  ]);
  await client.invalidateQueries({ predicate: ({ queryKey }) => told.has(String(queryKey[0])) });
}

export const proposeAmendment = ({ city, proposal }: Named) =>
  mutationOptions({
    mutationFn: (body: Shapes['AmendmentBody'], context) =>
      apiOf(context).post('/api/v1/cities/{city}/proposals/{proposal}/amendments', { path: { city, proposal }, body }),
    onSuccess: (_made, _body, _before, { client }) => askAgain(client),
  });

export const decideAmendment = ({ city, proposal, amendment }: OneAmendment) =>
  mutationOptions({
    mutationFn: (body: Shapes['AmendmentDecisionBody'], context) =>
      apiOf(context).post('/api/v1/cities/{city}/proposals/{proposal}/amendments/{amendment}/decision', {
        path: { city, proposal, amendment },
        body,
      }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const takeBackAmendment = ({ city, proposal, amendment }: OneAmendment) =>
  mutationOptions({
    mutationFn: (_nothing: void, context) =>
      apiOf(context).post('/api/v1/cities/{city}/proposals/{proposal}/amendments/{amendment}/withdrawal', {
        path: { city, proposal, amendment },
      }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const answerAmendment = ({ city, proposal, amendment }: OneAmendment) =>
  mutationOptions({
    mutationFn: (inFavour: boolean, context) =>
      apiOf(context).put('/api/v1/cities/{city}/proposals/{proposal}/amendments/{amendment}/voice', {
        path: { city, proposal, amendment },
        body: { inFavour },
      }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });
