import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import type { Shapes } from '@madang/client';
import { apiOf } from '../../api/asking.js';

interface Named {
  readonly city: string;
  readonly proposal: string;
}

interface One {
  readonly city: string;
  readonly id: string;
}

/** Two proposals and all that is worked out from them may read otherwise now. */
async function askAgain(client: QueryClient): Promise<void> {
  const told = new Set([
    'authors',
    'lineage',
    'mergings',
    'splittings',
    'bundles',
    'merging-preview',
    'proposal',
    'proposals',
    'my-proposals',
    'proposal-versions',
    'proposal-checks',
    'proposal-timeline',
    'similar-proposals',
    'amendments',
  ]);
  await client.invalidateQueries({ predicate: ({ queryKey }) => told.has(String(queryKey[0])) });
}

export const invite = ({ city, proposal }: Named) =>
  mutationOptions({
    mutationFn: (body: Shapes['InvitationBody'], context) =>
      apiOf(context).post('/api/v1/cities/{city}/proposals/{proposal}/invitations', { path: { city, proposal }, body }),
    onSuccess: (_made, _body, _before, { client }) => askAgain(client),
  });

export const takeBackInvitation = ({ city, proposal }: Named) =>
  mutationOptions({
    mutationFn: (invitation: string, context) =>
      apiOf(context).post('/api/v1/cities/{city}/proposals/{proposal}/invitations/{invitation}/withdrawal', {
        path: { city, proposal, invitation },
      }),
    onSuccess: (_nothing, _id, _before, { client }) => askAgain(client),
  });

export const answerInvitation = (city: string) =>
  mutationOptions({
    mutationFn: (body: Shapes['InvitationAnswerBody'], context) =>
      apiOf(context).post('/api/v1/cities/{city}/author-invitations/answers', { path: { city }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const removeAuthor = ({ city, proposal }: Named) =>
  mutationOptions({
    mutationFn: (author: string, context) =>
      apiOf(context).delete('/api/v1/cities/{city}/proposals/{proposal}/authors/{author}', { path: { city, proposal, author } }),
    onSuccess: (_nothing, _key, _before, { client }) => askAgain(client),
  });

export const handOver = ({ city, proposal }: Named) =>
  mutationOptions({
    mutationFn: (key: string, context) =>
      apiOf(context).put('/api/v1/cities/{city}/proposals/{proposal}/lead', { path: { city, proposal }, body: { key } }),
    onSuccess: (_nothing, _key, _before, { client }) => askAgain(client),
  });

export const adopt = ({ city, proposal }: Named) =>
  mutationOptions({
    mutationFn: (_nothing: void, context) =>
      apiOf(context).post('/api/v1/cities/{city}/proposals/{proposal}/adoption', { path: { city, proposal } }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const offerMerging = (city: string) =>
  mutationOptions({
    mutationFn: (body: Shapes['MergingBody'], context) => apiOf(context).post('/api/v1/cities/{city}/mergings', { path: { city }, body }),
    onSuccess: (_made, _body, _before, { client }) => askAgain(client),
  });

export const answerMerging = ({ city, id: merging }: One) =>
  mutationOptions({
    mutationFn: (body: Shapes['MergingAnswerBody'], context) =>
      apiOf(context).post('/api/v1/cities/{city}/mergings/{merging}/answer', { path: { city, merging }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const takeBackMerging = ({ city, id: merging }: One) =>
  mutationOptions({
    mutationFn: (_nothing: void, context) =>
      apiOf(context).post('/api/v1/cities/{city}/mergings/{merging}/withdrawal', { path: { city, merging } }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const sayToMerging = ({ city, id: merging }: One) =>
  mutationOptions({
    mutationFn: (body: Shapes['MergingVoiceBody'], context) =>
      apiOf(context).put('/api/v1/cities/{city}/mergings/{merging}/voice', { path: { city, merging }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const splitProposal = ({ city, proposal }: Named) =>
  mutationOptions({
    mutationFn: (body: Shapes['SplittingBody'], context) =>
      apiOf(context).post('/api/v1/cities/{city}/proposals/{proposal}/splittings', { path: { city, proposal }, body }),
    onSuccess: (_made, _body, _before, { client }) => askAgain(client),
  });

export const takeBackSplitting = ({ city, id: splitting }: One) =>
  mutationOptions({
    mutationFn: (_nothing: void, context) =>
      apiOf(context).post('/api/v1/cities/{city}/splittings/{splitting}/withdrawal', { path: { city, splitting } }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const sayToSplitting = ({ city, id: splitting }: One) =>
  mutationOptions({
    mutationFn: (parts: number[], context) =>
      apiOf(context).put('/api/v1/cities/{city}/splittings/{splitting}/voice', { path: { city, splitting }, body: { parts } }),
    onSuccess: (_nothing, _parts, _before, { client }) => askAgain(client),
  });
