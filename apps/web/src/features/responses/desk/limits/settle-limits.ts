import { mutationOptions } from '@tanstack/react-query';
import type { TimeLimitsBody } from '@madang/contracts/time-limits';
import { apiOf } from '../../../../api/asking.js';

/** All of a city's limits at once; dates that are promised already stay. */
export const settleLimits = (city: string) =>
  mutationOptions({
    mutationFn: (body: TimeLimitsBody, context) => apiOf(context).put('/api/v1/cities/{city}/time-limits', { path: { city }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => client.invalidateQueries({ queryKey: ['responses', city, 'limits'] }),
  });
