import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Shapes } from '@madang/client';
import { apiOf, asking } from '../../api/asking.js';
import type { ThingKind } from '../../ui/cover-words.js';
import type { LogAddress } from './log-address.js';

export const rulesQuery = (city: string) =>
  queryOptions({ queryKey: ['moderation', city, 'rules'], queryFn: asking('/api/v1/cities/{city}/moderation/rules', { path: { city } }) });

export const logQuery = (city: string, { cursor, ...filter }: LogAddress) =>
  queryOptions({
    queryKey: ['moderation', city, 'log', filter, cursor ?? null],
    queryFn: asking('/api/v1/cities/{city}/moderation/log', { path: { city }, query: { ...filter, cursor } }),
  });

export const logFiguresQuery = (city: string) =>
  queryOptions({
    queryKey: ['moderation', city, 'figures'],
    queryFn: asking('/api/v1/cities/{city}/moderation/figures', { path: { city } }),
  });

export const coverQuery = (city: string, cover: string) =>
  queryOptions({
    queryKey: ['moderation', city, 'cover', cover],
    queryFn: asking('/api/v1/cities/{city}/moderation/covers/{cover}', { path: { city, cover } }),
  });

/** The words of a thing, for whoever has signed in. */
export const thingQuery = (city: string, kind: string, thing: string) =>
  queryOptions({
    queryKey: ['moderation', city, 'thing', kind, thing],
    queryFn: asking('/api/v1/cities/{city}/moderation/things/{kind}/{thing}', { path: { city, kind, thing } }),
  });

export const myModerationQuery = (city: string) =>
  queryOptions({ queryKey: ['moderation', city, 'mine'], queryFn: asking('/api/v1/cities/{city}/moderation/mine', { path: { city } }) });

export const queueQuery = (city: string, cursor?: string) =>
  queryOptions({
    queryKey: ['moderation', city, 'queue', cursor ?? null],
    queryFn: asking('/api/v1/cities/{city}/moderation/queue', { path: { city }, query: { cursor } }),
  });

export const queuedThingQuery = (city: string, kind: string, thing: string) =>
  queryOptions({
    queryKey: ['moderation', city, 'queued', kind, thing],
    queryFn: asking('/api/v1/cities/{city}/moderation/queue/{kind}/{thing}', { path: { city, kind, thing } }),
  });

export const appealsQuery = (city: string) =>
  queryOptions({
    queryKey: ['moderation', city, 'appeals'],
    queryFn: asking('/api/v1/cities/{city}/moderation/appeals', { path: { city } }),
  });

/** What is decided about words changes the pages on which they stand. */
async function askAgain(client: QueryClient): Promise<void> {
  await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'city' && queryKey[0] !== 'cities' });
}

export const reportThing = (city: string) =>
  mutationOptions({
    mutationFn: (body: Shapes['ReportBody'], context) =>
      apiOf(context).post('/api/v1/cities/{city}/moderation/reports', { path: { city }, body }),
    onSuccess: (_made, _body, _before, { client }) => client.invalidateQueries({ queryKey: ['moderation', city] }),
  });

interface OneThing {
  readonly city: string;
  readonly kind: ThingKind;
  readonly thing: string;
}

export const decideThing = ({ city, kind, thing }: OneThing) =>
  mutationOptions({
    mutationFn: (body: Shapes['ThingDecisionBody'], context) =>
      apiOf(context).post('/api/v1/cities/{city}/moderation/things/{kind}/{thing}/decision', { path: { city, kind, thing }, body }),
    onSuccess: (_made, _body, _before, { client }) => askAgain(client),
  });

interface OneCover {
  readonly city: string;
  readonly cover: string;
}

export const appealAgainst = ({ city, cover }: OneCover) =>
  mutationOptions({
    mutationFn: (body: Shapes['AppealBody'], context) =>
      apiOf(context).post('/api/v1/cities/{city}/moderation/covers/{cover}/appeal', { path: { city, cover }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });

export const decideAppeal = ({ city, cover }: OneCover) =>
  mutationOptions({
    mutationFn: (body: Shapes['AppealDecisionBody'], context) =>
      apiOf(context).post('/api/v1/cities/{city}/moderation/covers/{cover}/appeal/decision', { path: { city, cover }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => askAgain(client),
  });
