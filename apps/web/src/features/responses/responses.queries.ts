import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { DeliveryCheckBody, EvidenceTakenBackBody } from '@madang/contracts/deliveries';
import type { AnswerWordBody } from '@madang/contracts/official-responses';
import type { DueFilter } from '@madang/contracts/due-lists';
import type { TrackedKind } from '@madang/contracts/tracked-proposals';
import { apiOf, asking } from '../../api/asking.js';

export interface TrackedAddress {
  readonly kind?: TrackedKind | undefined;
  /** Empty for what no office has taken up. */
  readonly office?: string | undefined;
  readonly cursor?: string | undefined;
}

export const trackedQuery = (city: string, address: TrackedAddress) =>
  queryOptions({
    queryKey: ['responses', city, 'tracked', address],
    queryFn: asking('/api/v1/cities/{city}/responses', { path: { city }, query: { ...address } }),
  });

export const overdueQuery = (city: string) =>
  queryOptions({
    queryKey: ['responses', city, 'overdue'],
    queryFn: asking('/api/v1/cities/{city}/responses/overdue', { path: { city } }),
  });

export const figuresQuery = (city: string) =>
  queryOptions({
    queryKey: ['responses', city, 'figures'],
    queryFn: asking('/api/v1/cities/{city}/responses/figures', { path: { city } }),
  });

export const yearlyReportQuery = (city: string, year: number | undefined) =>
  queryOptions({
    queryKey: ['responses', city, 'report', year ?? null],
    queryFn: asking('/api/v1/cities/{city}/yearly-report', { path: { city }, query: { year } }),
  });

/** What the city owes or has answered to one proposal. */
export const responseQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['responses', city, 'proposal', proposal],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}/response', { path: { city, proposal } }),
  });

export const whoseReviews = ['mine', 'nobodys', 'second_eyes'] as const;

export interface FeasibilityAddress {
  readonly whose?: (typeof whoseReviews)[number] | undefined;
  readonly cursor?: string | undefined;
}

/** Of an address only what is known: anything else is the whole list. */
export function readFeasibilityAddress(search: URLSearchParams): FeasibilityAddress {
  return { whose: whoseReviews.find((one) => one === search.get('whose')), cursor: search.get('cursor') ?? undefined };
}

/** What waits to be examined, for the office. */
export const feasibilityQueueQuery = (city: string, { whose, cursor }: FeasibilityAddress) =>
  queryOptions({
    queryKey: ['feasibility', city, 'queue', { whose, cursor }],
    queryFn: asking('/api/v1/cities/{city}/feasibility', { path: { city }, query: { whose, cursor } }),
  });

/** One review as it is being written, for the office. */
export const feasibilityDeskQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['feasibility', city, 'desk', proposal],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}/feasibility/desk', { path: { city, proposal } }),
  });

/** What the city found, for everybody. */
export const feasibilityQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['feasibility', city, 'published', proposal],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}/feasibility', { path: { city, proposal } }),
  });

/** An act on one proposal changes its page, its timeline and every list in which it stands. */
export async function askAgain(client: QueryClient): Promise<void> {
  await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'city' && queryKey[0] !== 'cities' });
}

export const checkDelivery = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: (body: DeliveryCheckBody, context) =>
      apiOf(context).put('/api/v1/cities/{city}/proposals/{proposal}/delivery/check', { path: { city, proposal }, body }),
    onSuccess: (_view, _body, _before, { client }) => askAgain(client),
  });

/** The file goes; its words and the reason stay. */
export const takeEvidenceBack = (city: string, proposal: string, attachment: string) =>
  mutationOptions({
    mutationFn: (body: EvidenceTakenBackBody, context) =>
      apiOf(context).post('/api/v1/cities/{city}/proposals/{proposal}/delivery/evidence/{attachment}/taken-back', {
        path: { city, proposal, attachment },
        body,
      }),
    onSuccess: (_view, _body, _before, { client }) => askAgain(client),
  });

export const sayWhetherAnswered = (city: string, proposal: string, response: string) =>
  mutationOptions({
    mutationFn: (body: AnswerWordBody, context) =>
      apiOf(context).put('/api/v1/cities/{city}/proposals/{proposal}/responses/{response}/word', {
        path: { city, proposal, response },
        body,
      }),
    onSuccess: (_view, _body, _before, { client }) => askAgain(client),
  });

/** What is overdue, for programs that follow it. */
export const feedAddress = (city: string) => `/api/v1/cities/${city}/responses/overdue.atom`;

/** For staff: what waits for them. */
export const dueQuery = (city: string, filter: DueFilter) =>
  queryOptions({
    queryKey: ['responses', city, 'due', filter],
    queryFn: asking('/api/v1/cities/{city}/responses/due', { path: { city }, query: { ...filter } }),
  });

/** How long the city has. */
export const limitsQuery = (city: string) =>
  queryOptions({ queryKey: ['responses', city, 'limits'], queryFn: asking('/api/v1/cities/{city}/time-limits', { path: { city } }) });

/** Who is asked when an office stays silent. */
export const escalationQuery = (city: string) =>
  queryOptions({
    queryKey: ['responses', city, 'escalation'],
    queryFn: asking('/api/v1/cities/{city}/responses/escalation', { path: { city } }),
  });

/** Whether answers need a second pair of eyes. */
export const answerRuleQuery = (city: string) =>
  queryOptions({ queryKey: ['responses', city, 'rule'], queryFn: asking('/api/v1/cities/{city}/responses/rule', { path: { city } }) });

/** For staff: the answer being written. */
export const draftQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['responses', city, 'draft', proposal],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}/response/draft', { path: { city, proposal } }),
  });

/** What is asked for, in the author's own words: for the officer who answers it. */
export const askedForQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['responses', city, 'asked-for', proposal],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}', { path: { city, proposal } }),
  });

/** For staff: in whose hands an answer is inside the office, and was. */
export const assignmentQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['responses', city, 'assignment', proposal],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}/response/assignment', { path: { city, proposal } }),
  });

/** For staff: who of the office is away, now or later. */
export const absencesQuery = (city: string) =>
  queryOptions({
    queryKey: ['responses', city, 'absences'],
    queryFn: asking('/api/v1/cities/{city}/responses/absences', { path: { city } }),
  });

/** For staff: whether they have an address for their calendar program. */
export const deskCalendarQuery = (city: string) =>
  queryOptions({
    queryKey: ['responses', city, 'calendar'],
    queryFn: asking('/api/v1/cities/{city}/responses/calendar', { path: { city } }),
  });

/** For staff: the templates that an answer can begin with. */
export const templatesQuery = (city: string) =>
  queryOptions({
    queryKey: ['responses', city, 'templates'],
    queryFn: asking('/api/v1/cities/{city}/responses/templates', { path: { city } }),
  });

/** For staff: answers that were begun together. */
export const batchesQuery = (city: string) =>
  queryOptions({
    queryKey: ['responses', city, 'batches'],
    queryFn: asking('/api/v1/cities/{city}/responses/batches', { path: { city } }),
  });

export const batchQuery = (city: string, batch: string) =>
  queryOptions({
    queryKey: ['responses', city, 'batch', batch],
    queryFn: asking('/api/v1/cities/{city}/responses/batches/{batch}', { path: { city, batch } }),
  });
