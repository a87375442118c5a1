import { queryOptions } from '@tanstack/react-query';
import { asking } from '../../api/asking.js';
import type { LogAddress } from './log-address.js';

export const logQuery = (city: string) =>
  queryOptions({ queryKey: ['log', city], queryFn: asking('/api/v1/cities/{city}/log', { path: { city } }) });

export const actsQuery = (city: string, { reference, cursor }: LogAddress) =>
  queryOptions({
    queryKey: ['log', city, 'acts', reference ?? null, cursor ?? null],
    queryFn: asking('/api/v1/cities/{city}/log/acts', { path: { city }, query: { reference, cursor } }),
  });

/** One act, by the number that it has in the record; the record counts from 1, its leaves from 0. */
export const actQuery = (city: string, number: number) =>
  queryOptions({
    queryKey: ['log', city, 'act', number],
    queryFn: asking('/api/v1/cities/{city}/log/acts', { path: { city }, query: { leaf: number - 1 } }),
  });

export const witnessesQuery = (city: string) =>
  queryOptions({ queryKey: ['log', city, 'witnesses'], queryFn: asking('/api/v1/cities/{city}/log/witnesses', { path: { city } }) });

export const checkpointsQuery = (city: string, cursor?: string) =>
  queryOptions({
    queryKey: ['log', city, 'checkpoints', cursor ?? null],
    queryFn: asking('/api/v1/cities/{city}/log/checkpoints', { path: { city }, query: { cursor } }),
  });
