import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { CouncilActBody } from '@madang/contracts/council';
import type { MilestoneReachedBody, PlanBody, PlanChangeBody } from '@madang/contracts/commitments';
import type { GradeBody, GradeCommentBody } from '@madang/contracts/grades';
import { apiOf, asking } from '../../api/asking.js';

const base = '/api/v1/cities/{city}/proposals/{proposal}';

/** What became of an acceptance. */
export const commitmentQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['commitments', city, proposal],
    queryFn: asking(`${base}/commitment`, { path: { city, proposal } }),
  });

/** The proposal itself, for its title. */
export const promisedProposalQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['commitments', city, proposal, 'proposal'],
    queryFn: asking(base, { path: { city, proposal } }),
  });

/** The answer, for what the city reports of it. */
export const deliveryQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['commitments', city, proposal, 'response'],
    queryFn: asking(`${base}/response`, { path: { city, proposal } }),
  });

/** An act on a promise changes its page, the proposal’s, its timeline and every list in which it stands. */
async function askAgain(client: QueryClient): Promise<void> {
  await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'city' && queryKey[0] !== 'cities' });
}

export const makePlan = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: (body: PlanBody, context) => apiOf(context).post(`${base}/commitment`, { path: { city, proposal }, body }),
    onSuccess: (_made, _body, _before, { client }) => askAgain(client),
  });

export const changePlan = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: (body: PlanChangeBody, context) => apiOf(context).post(`${base}/commitment/changes`, { path: { city, proposal }, body }),
    onSuccess: (_made, _body, _before, { client }) => askAgain(client),
  });

export const reachMilestone = (city: string, proposal: string, position: string) =>
  mutationOptions({
    mutationFn: (body: MilestoneReachedBody, context) =>
      apiOf(context).put(`${base}/commitment/milestones/{position}`, { path: { city, proposal, position }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const recordCouncil = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: (body: CouncilActBody, context) => apiOf(context).post(`${base}/commitment/council`, { path: { city, proposal }, body }),
    onSuccess: (_made, _body, _before, { client }) => askAgain(client),
  });

export const giveGrade = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: (body: GradeBody, context) => apiOf(context).put(`${base}/delivery/grade`, { path: { city, proposal }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const commentGrades = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: (body: GradeCommentBody, context) =>
      apiOf(context).post(`${base}/delivery/grade-comments`, { path: { city, proposal }, body }),
    onSuccess: (_made, _body, _before, { client }) => askAgain(client),
  });

export const closeDelivery = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: (_nothing: void, context) => apiOf(context).post(`${base}/delivery/closure`, { path: { city, proposal } }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });
