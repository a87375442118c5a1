import { mutationOptions, queryOptions } from '@tanstack/react-query';
import type { CycleBody, PhasesBody } from '@madang/contracts/cycles';
import { apiOf, asking } from '../../api/asking.js';

export const cyclesQuery = (city: string) =>
  queryOptions({ queryKey: ['cycles', city], queryFn: asking('/api/v1/cities/{city}/cycles', { path: { city } }) });

export const cycleQuery = (city: string, cycle: string) =>
  queryOptions({
    queryKey: ['cycles', city, cycle],
    queryFn: asking('/api/v1/cities/{city}/cycles/{cycle}', { path: { city, cycle } }),
  });

export const openCycle = (city: string) =>
  mutationOptions({
    mutationFn: (body: CycleBody, context) => apiOf(context).post('/api/v1/cities/{city}/cycles', { path: { city }, body }),
    onSuccess: (_view, _body, _before, { client }) => client.invalidateQueries({ queryKey: ['cycles', city] }),
  });

export const changePhases = (city: string, cycle: string) =>
  mutationOptions({
    mutationFn: (body: PhasesBody, context) =>
      apiOf(context).put('/api/v1/cities/{city}/cycles/{cycle}/phases', { path: { city, cycle }, body }),
    onSuccess: (_view, _body, _before, { client }) => client.invalidateQueries({ queryKey: ['cycles', city] }),
  });
