import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { AllocationRuleBody } from '@madang/contracts/allocation-rules';
import type { CastBody } from '@madang/contracts/ballots';
import type { ElectionBody, NewElectionBody } from '@madang/contracts/elections';
import { apiOf, asking } from '../../api/asking.js';

export const electionsQuery = (city: string) =>
  queryOptions({ queryKey: ['elections', city], queryFn: asking('/api/v1/cities/{city}/elections', { path: { city } }) });

export const electionQuery = (city: string, cycle: string) =>
  queryOptions({
    queryKey: ['election', city, cycle],
    queryFn: asking('/api/v1/cities/{city}/elections/{cycle}', { path: { city, cycle } }),
  });

export const resultsQuery = (city: string, cycle: string) =>
  queryOptions({
    queryKey: ['election', city, cycle, 'results'],
    queryFn: asking('/api/v1/cities/{city}/elections/{cycle}/results', { path: { city, cycle } }),
    staleTime: Infinity,
  });

/** What the box holds for the reader: asked by the browser alone, kept nowhere, and new with every visit. */
export const myBallotQuery = (city: string, cycle: string) =>
  queryOptions({
    queryKey: ['election', city, cycle, 'ballot'],
    queryFn: asking('/api/v1/cities/{city}/elections/{cycle}/ballot', { path: { city, cycle } }),
    staleTime: 0,
    gcTime: 0,
  });

export const castBallot = (city: string, cycle: string) =>
  mutationOptions({
    mutationFn: (body: CastBody, context) =>
      apiOf(context).put('/api/v1/cities/{city}/elections/{cycle}/ballot', { path: { city, cycle }, body }),
    gcTime: 0,
  });

export const cyclesQuery = (city: string) =>
  queryOptions({ queryKey: ['cycles', city], queryFn: asking('/api/v1/cities/{city}/cycles', { path: { city } }) });

export const ballotProposalsQuery = (city: string, cycle: string) =>
  queryOptions({
    queryKey: ['election', city, cycle, 'proposals'],
    queryFn: asking('/api/v1/cities/{city}/elections/{cycle}/proposals', { path: { city, cycle } }),
  });

/** A rule that is not stored yet, counted on the last ballots: a question, though it needs a body. */
export const ruleTrialQuery = (city: string, cycle: string, rule: AllocationRuleBody) =>
  queryOptions({
    queryKey: ['election', city, cycle, 'rule-preview', rule],
    queryFn: (context) =>
      apiOf(context).post('/api/v1/cities/{city}/elections/{cycle}/rule-preview', { path: { city, cycle }, body: { rule } }),
  });

async function askAgain(client: QueryClient, city: string, cycle: string): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: ['election', city, cycle] }),
    client.invalidateQueries({ queryKey: ['elections', city] }),
  ]);
}

export const createElection = (city: string) =>
  mutationOptions({
    mutationFn: (body: NewElectionBody, context) => apiOf(context).post('/api/v1/cities/{city}/elections', { path: { city }, body }),
    onSuccess: (_view, { cycle }, _before, { client }) => askAgain(client, city, cycle),
  });

export const editElection = (city: string, cycle: string) =>
  mutationOptions({
    mutationFn: (body: ElectionBody, context) =>
      apiOf(context).put('/api/v1/cities/{city}/elections/{cycle}', { path: { city, cycle }, body }),
    onSuccess: (_view, _body, _before, { client }) => askAgain(client, city, cycle),
  });

/** The acts of staff on an election as a whole, by the address of what they bring about. */
const acts = {
  freeze: '/api/v1/cities/{city}/elections/{cycle}/freezing',
  open: '/api/v1/cities/{city}/elections/{cycle}/opening',
  close: '/api/v1/cities/{city}/elections/{cycle}/closing',
  tally: '/api/v1/cities/{city}/elections/{cycle}/tally',
} as const;

export type StaffAct = keyof typeof acts;

export const moveElection = (city: string, cycle: string) =>
  mutationOptions({
    mutationFn: (act: StaffAct, context) => apiOf(context).post(acts[act], { path: { city, cycle } }),
    onSuccess: (_view, _act, _before, { client }) => askAgain(client, city, cycle),
  });

/** Files of an election that anybody may take away. */
export const ballotFileAddress = (city: string, cycle: string) => `/api/v1/cities/${city}/elections/${cycle}/ballots.pb`;
export const resultsTableAddress = (city: string, cycle: string) => `/api/v1/cities/${city}/elections/${cycle}/results.csv`;
export const fundsTableAddress = (city: string, cycle: string) => `/api/v1/cities/${city}/elections/${cycle}/results/funds.csv`;
export const servedTableAddress = (city: string, cycle: string) => `/api/v1/cities/${city}/elections/${cycle}/results/served.csv`;
export const districtsTableAddress = (city: string, cycle: string) => `/api/v1/cities/${city}/elections/${cycle}/results/districts.csv`;
export const rulesTableAddress = (city: string, cycle: string) => `/api/v1/cities/${city}/elections/${cycle}/results/rules.csv`;
export const ruleFileAddress = (city: string, cycle: string) => `/api/v1/cities/${city}/elections/${cycle}/rule.json`;
