import { mutationOptions } from '@tanstack/react-query';
import type { TimeLimitsBody } from '@madang/contracts/time-limits';
import { apiOf } from '../../../../api/asking.js';

interface Settling {
  readonly body: TimeLimitsBody;
  /** The revision that stood beside the form. */
  readonly seen: number;
}

/** All of a city's limits at once; dates that are promised already stay. After a refusal too it is asked what holds now. */
export const settleLimits = (city: string) =>
  mutationOptions({
    mutationFn: ({ body, seen }: Settling, context) =>
      apiOf(context).put('/api/v1/cities/{city}/time-limits', { path: { city }, body, ifMatch: seen }),
    onSettled: (_nothing, _fault, _body, _before, { client }) => client.invalidateQueries({ queryKey: ['responses', city, 'limits'] }),
  });
