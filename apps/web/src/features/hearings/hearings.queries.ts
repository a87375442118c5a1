import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { ChangedFactsBody, HearingDecisionBody, RemedyBody, SaidBody, TransferBody } from '@madang/contracts/hearings';
import { apiOf, asking } from '../../api/asking.js';

const base = '/api/v1/cities/{city}/proposals/{proposal}';

/** What was appealed, heard, asked of the author and passed on. */
export const hearingsQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['hearings', city, proposal],
    queryFn: asking(`${base}/hearings`, { path: { city, proposal } }),
  });

/** The proposal itself, for its title. */
export const heardProposalQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['hearings', city, proposal, 'proposal'],
    queryFn: asking(base, { path: { city, proposal } }),
  });

/** What waits for those who hear. */
export const hearingDeskQuery = (city: string) =>
  queryOptions({ queryKey: ['hearings', city, 'desk'], queryFn: asking('/api/v1/cities/{city}/hearings/desk', { path: { city } }) });

/** A hearing moves the proposal, its clock and every list in which it stands. */
async function askAgain(client: QueryClient): Promise<void> {
  await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'city' && queryKey[0] !== 'cities' });
}

const saidAt = {
  appeal: `${base}/appeals`,
  ask_author: `${base}/author-question`,
  answer_author: `${base}/author-question/answer`,
} as const;
export type SaidAct = keyof typeof saidAt;

export const say = (city: string, proposal: string, act: SaidAct) =>
  mutationOptions({
    mutationFn: async (body: SaidBody, context) => {
      await apiOf(context).post(saidAt[act], { path: { city, proposal }, body });
    },
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const nameFacts = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: (body: ChangedFactsBody, context) => apiOf(context).post(`${base}/changed-facts`, { path: { city, proposal }, body }),
    onSuccess: (_made, _body, _before, { client }) => askAgain(client),
  });

export const decide = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: (body: HearingDecisionBody, context) =>
      apiOf(context).post(`${base}/hearing-decisions`, { path: { city, proposal }, body }),
    onSuccess: (_made, _body, _before, { client }) => askAgain(client),
  });

export const proveTransfer = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: (body: TransferBody, context) => apiOf(context).post(`${base}/transfer`, { path: { city, proposal }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

const remedyAt = { confirm_remedy: `${base}/remedy/confirmation`, close_remedy: `${base}/remedy/closure` } as const;
export type RemedyAct = keyof typeof remedyAt;

export const settleRemedy = (city: string, proposal: string, act: RemedyAct) =>
  mutationOptions({
    mutationFn: (body: RemedyBody, context) => apiOf(context).post(remedyAt[act], { path: { city, proposal }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });
