import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import type { JustificationBody, ThresholdsBody } from '@madang/contracts/checks';
import type { CityFactsBody } from '@madang/contracts/city-facts';
import { apiOf } from '../../../api/asking.js';

/** Findings follow in a moment: a job puts the checks again. */
export const factsChanged = (client: QueryClient, city: string) =>
  Promise.all(['check', 'findings', 'cuts', 'facts'].map((key) => client.invalidateQueries({ queryKey: [key, city] })));

export const recordFact = (city: string) =>
  mutationOptions({
    mutationFn: (body: CityFactsBody, context) => apiOf(context).post('/api/v1/cities/{city}/facts', { path: { city }, body }),
    onSuccess: (_made, _body, _before, { client }) => factsChanged(client, city),
  });

export const setThresholds = (city: string, check: string) =>
  mutationOptions({
    mutationFn: (body: ThresholdsBody, context) =>
      apiOf(context).post('/api/v1/cities/{city}/checks/{check}/thresholds', { path: { city, check }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => factsChanged(client, city),
  });

export const justifyCut = (city: string, version: string) =>
  mutationOptions({
    mutationFn: (body: JustificationBody, context) =>
      apiOf(context).post('/api/v1/cities/{city}/budget-versions/{version}/justifications', { path: { city, version }, body }),
    onSuccess: (_made, _body, _before, { client }) => factsChanged(client, city),
  });
