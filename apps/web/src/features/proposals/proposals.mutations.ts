import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import type { Shapes } from '@madang/client';
import { apiOf } from '../../api/asking.js';

interface Named {
  readonly city: string;
  readonly proposal: string;
}

/** What was done to one proposal shows in every list and count that holds it. */
async function askAgain(client: QueryClient): Promise<void> {
  const told = new Set([
    'proposals',
    'proposal',
    'proposal-checks',
    'rebasings',
    'amendments',
    'proposal-versions',
    'proposal-timeline',
    'similar-proposals',
    'my-proposals',
    'screening',
  ]);
  await client.invalidateQueries({ predicate: ({ queryKey }) => told.has(String(queryKey[0])) });
}

export const createDraft = (city: string) =>
  mutationOptions({
    mutationFn: (body: Shapes['ProposalBody'], context) => apiOf(context).post('/api/v1/cities/{city}/proposals', { path: { city }, body }),
    onSuccess: (_made, _body, _before, { client }) => askAgain(client),
  });

export const saveDraft = ({ city, proposal }: Named) =>
  mutationOptions({
    // Without a network it must fail, and say so, rather than wait in silence.
    networkMode: 'always',
    mutationFn: ({ body, revision }: { readonly body: Shapes['ProposalBody']; readonly revision: number }, context) =>
      apiOf(context).put('/api/v1/cities/{city}/proposals/{proposal}', { path: { city, proposal }, body, ifMatch: revision }),
    onSuccess: (_nothing, _saved, _before, { client }) => askAgain(client),
  });

export const discardDraft = ({ city, proposal }: Named) =>
  mutationOptions({
    mutationFn: (_nothing: void, context) =>
      apiOf(context).delete('/api/v1/cities/{city}/proposals/{proposal}', { path: { city, proposal } }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const submitProposal = ({ city, proposal }: Named) =>
  mutationOptions({
    mutationFn: (_nothing: void, context) =>
      apiOf(context).post('/api/v1/cities/{city}/proposals/{proposal}/submission', { path: { city, proposal } }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const withdrawProposal = ({ city, proposal }: Named) =>
  mutationOptions({
    mutationFn: (_nothing: void, context) =>
      apiOf(context).post('/api/v1/cities/{city}/proposals/{proposal}/withdrawal', { path: { city, proposal } }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const reopenProposal = ({ city, proposal }: Named) =>
  mutationOptions({
    mutationFn: (body: Shapes['ReopeningBody'], context) =>
      apiOf(context).post('/api/v1/cities/{city}/proposals/{proposal}/reopening', { path: { city, proposal }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const chooseRebasing = ({ city, proposal }: Named) =>
  mutationOptions({
    mutationFn: (choice: Shapes['RebaseChoiceBody']['choice'], context) =>
      apiOf(context).post('/api/v1/cities/{city}/proposals/{proposal}/rebasings/choice', { path: { city, proposal }, body: { choice } }),
    onSuccess: (_nothing, _choice, _before, { client }) => askAgain(client),
  });

export const setSupport = ({ city, proposal }: Named) =>
  mutationOptions({
    mutationFn: (wanted: boolean, context) =>
      wanted
        ? apiOf(context).put('/api/v1/cities/{city}/proposals/{proposal}/support', { path: { city, proposal } })
        : apiOf(context).delete('/api/v1/cities/{city}/proposals/{proposal}/support', { path: { city, proposal } }),
    // The button is free again as soon as it says the opposite; the lists that count the support may come later.
    onSuccess: async (_nothing, _wanted, _before, { client }) => {
      await client.invalidateQueries({ queryKey: ['proposal', city, proposal] });
      void askAgain(client);
    },
  });

export const screenProposal = ({ city, proposal }: Named) =>
  mutationOptions({
    mutationFn: (body: Shapes['ScreeningBody'], context) =>
      apiOf(context).post('/api/v1/cities/{city}/proposals/{proposal}/screening', { path: { city, proposal }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const removeAttachment = ({ city, proposal }: Named) =>
  mutationOptions({
    mutationFn: (attachment: string, context) =>
      apiOf(context).delete('/api/v1/cities/{city}/proposals/{proposal}/attachments/{attachment}', {
        path: { city, proposal, attachment },
      }),
    onSuccess: (_nothing, _attachment, _before, { client }) => askAgain(client),
  });
