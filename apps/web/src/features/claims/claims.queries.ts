import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Shapes } from '@madang/client';
import { apiOf, asking } from '../../api/asking.js';

export const readingReasons = ['acknowledge', 'examine', 'find', 'follow_up', 'claimant_asked', 'handing_over'] as const;
export type ReadingReason = (typeof readingReasons)[number];

export function reasonOf(search: URLSearchParams): ReadingReason | undefined {
  return readingReasons.find((one) => one === search.get('why'));
}

export const recommendationsQuery = (city: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['claims', city, 'recommendations', cursor ?? null],
    queryFn: asking('/api/v1/cities/{city}/recommendations', { path: { city }, query: { cursor } }),
  });

/** What the city left unanswered, or said and did not do. */
export const watchedRecommendationsQuery = (city: string) =>
  queryOptions({
    queryKey: ['claims', city, 'recommendations', 'watched'],
    queryFn: asking('/api/v1/cities/{city}/recommendations', { path: { city }, query: { state: 'watched', limit: 100 } }),
  });

export const watchListQuery = (city: string) =>
  queryOptions({
    queryKey: ['claims', city, 'watch-list'],
    queryFn: asking('/api/v1/cities/{city}/watch-list', { path: { city }, query: {} }),
  });

/** The watch list for programs that follow it, in other cities as well. */
export const watchListFeed = (city: string) => `/api/v1/cities/${city}/watch-list.atom`;
export const watchListTable = (city: string) => `/api/v1/cities/${city}/watch-list.csv`;

export const openClaimsQuery = (city: string) =>
  queryOptions({ queryKey: ['claims', city, 'open'], queryFn: asking('/api/v1/cities/{city}/claims', { path: { city }, query: {} }) });

export const claimFiguresQuery = (city: string) =>
  queryOptions({ queryKey: ['claims', city, 'figures'], queryFn: asking('/api/v1/cities/{city}/claims/figures', { path: { city } }) });

export const subjects = ['decision', 'delivery', 'line'] as const;

export interface Subject {
  readonly about: (typeof subjects)[number];
  readonly key: string;
}

/** What the address says that the claim is about; undefined where it does not say. */
export function subjectOf(search: URLSearchParams): Subject | undefined {
  const about = subjects.find((one) => one === search.get('about'));
  const key = search.get('key') ?? '';
  return about === undefined || key === '' ? undefined : { about, key };
}

export const subjectQuery = (city: string, { about, key }: Subject) =>
  queryOptions({
    queryKey: ['claims', city, 'subject', about, key],
    queryFn: asking('/api/v1/cities/{city}/claims/subject', { path: { city }, query: { about, key } }),
  });

export const myClaimsQuery = (city: string) =>
  queryOptions({ queryKey: ['claims', city, 'mine'], queryFn: asking('/api/v1/cities/{city}/claims/mine', { path: { city } }) });

export const claimQuery = (city: string, claim: string) =>
  queryOptions({
    queryKey: ['claims', city, 'one', claim],
    queryFn: asking('/api/v1/cities/{city}/claims/{claim}', { path: { city, claim } }),
  });

export const deskClaimsQuery = (city: string) =>
  queryOptions({ queryKey: ['claims', city, 'desk'], queryFn: asking('/api/v1/cities/{city}/claims/desk', { path: { city } }) });

/** Every reading is written down for the claimant: it is asked once, and not again because a window came to the front. */
export const claimFileQuery = (city: string, claim: string, why: ReadingReason) =>
  queryOptions({
    queryKey: ['claims', city, 'file', claim, why],
    queryFn: asking('/api/v1/cities/{city}/claims/{claim}/file', { path: { city, claim }, query: { why } }),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const askedOfOfficesQuery = (city: string) =>
  queryOptions({ queryKey: ['claims', city, 'asked'], queryFn: asking('/api/v1/cities/{city}/claims/asked', { path: { city } }) });

async function askAgain(client: QueryClient): Promise<void> {
  await client.invalidateQueries({ queryKey: ['claims'] });
}

const one = '/api/v1/cities/{city}/claims/{claim}';

export interface OneClaim {
  readonly city: string;
  readonly claim: string;
}

export const fileClaim = (city: string) =>
  mutationOptions({
    mutationFn: (body: Shapes['ClaimBody'], context) => apiOf(context).post('/api/v1/cities/{city}/claims', { path: { city }, body }),
    onSuccess: (_made, _body, _before, { client }) => askAgain(client),
  });

type Said = 'words' | 'acknowledgement' | 'offer';

/** The claimant adds, the ombudsperson acknowledges or offers: each is a text. */
export const sayInClaim = (path: OneClaim, what: Said) =>
  mutationOptions({
    mutationFn: (body: Shapes['ClaimWordsBody'], context) => {
      const api = apiOf(context);
      if (what === 'words') return api.post(`${one}/words`, { path, body });
      return what === 'offer' ? api.post(`${one}/offer`, { path, body }) : api.post(`${one}/acknowledgement`, { path, body });
    },
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export type OwnAct = 'withdraw' | 'agree' | 'decline' | 'erase';

export const actOnOwnClaim = (path: OneClaim) =>
  mutationOptions({
    mutationFn: (act: OwnAct, context) => {
      const api = apiOf(context);
      if (act === 'withdraw') return api.post(`${one}/withdrawal`, { path });
      if (act === 'erase') return api.post(`${one}/erasure`, { path });
      return api.post(`${one}/settlement`, { path, body: { agrees: act === 'agree' } });
    },
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const askOffice = (path: OneClaim) =>
  mutationOptions({
    mutationFn: (body: Shapes['ClaimInquiryBody'], context) => apiOf(context).post(`${one}/inquiries`, { path, body }),
    onSuccess: (_made, _body, _before, { client }) => askAgain(client),
  });

export const findOnClaim = (path: OneClaim) =>
  mutationOptions({
    mutationFn: (body: Shapes['ClaimFindingBody'], context) => apiOf(context).post(`${one}/finding`, { path, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

/** One more on a claim that has its finding. */
export const recommendOnClaim = (path: OneClaim) =>
  mutationOptions({
    mutationFn: (body: Shapes['RecommendationBody'], context) => apiOf(context).post(`${one}/recommendations`, { path, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const answerInquiry = (city: string, inquiry: string) =>
  mutationOptions({
    mutationFn: (body: Shapes['ClaimWordsBody'], context) =>
      apiOf(context).post('/api/v1/cities/{city}/claims/asked/{inquiry}/answer', { path: { city, inquiry }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

const recommendationPath = '/api/v1/cities/{city}/recommendations/{recommendation}';

export const replyTo = (city: string, recommendation: string) =>
  mutationOptions({
    mutationFn: (body: Shapes['RecommendationReplyBody'], context) =>
      apiOf(context).post(`${recommendationPath}/reply`, { path: { city, recommendation }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const reportOn = (city: string, recommendation: string) =>
  mutationOptions({
    mutationFn: (body: Shapes['RecommendationReportBody'], context) =>
      apiOf(context).post(`${recommendationPath}/report`, { path: { city, recommendation }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const confirmRecommendation = (city: string, recommendation: string) =>
  mutationOptions({
    mutationFn: (done: boolean, context) =>
      apiOf(context).post(`${recommendationPath}/confirmation`, { path: { city, recommendation }, body: { done } }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });
