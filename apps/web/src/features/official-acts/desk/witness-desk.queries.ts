import { mutationOptions } from '@tanstack/react-query';
import type { WitnessBody, WitnessDismissalBody } from '@madang/contracts/log-witnesses';
import { apiOf } from '../../../api/asking.js';
import { witnessesQuery } from '../official-acts.queries.js';

export const nameWitness = (city: string) =>
  mutationOptions({
    mutationFn: (body: WitnessBody, context) => apiOf(context).post('/api/v1/cities/{city}/log/witnesses', { path: { city }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => client.invalidateQueries({ queryKey: witnessesQuery(city).queryKey }),
  });

export const dismissWitness = (city: string, id: string) =>
  mutationOptions({
    mutationFn: (body: WitnessDismissalBody, context) =>
      apiOf(context).post('/api/v1/cities/{city}/log/witnesses/{id}/dismissal', { path: { city, id }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => client.invalidateQueries({ queryKey: witnessesQuery(city).queryKey }),
  });
