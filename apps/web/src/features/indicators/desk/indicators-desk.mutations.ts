import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import type { PriorityGroupBody } from '@madang/contracts/groups';
import type { DefinitionBody } from '@madang/contracts/indicator-sheets';
import type { IndicatorValueBody } from '@madang/contracts/indicator-values';
import { apiOf } from '../../../api/asking.js';

/** Everything that shows figures is asked again. */
export async function figuresChanged(client: QueryClient, city: string): Promise<void> {
  const keys = ['indicator', 'indicators', 'indicator-catalogue', 'indicator-grid', 'district', 'right'];
  await Promise.all(keys.map((key) => client.invalidateQueries({ queryKey: [key, city] })));
}

export const writeGroup = (city: string) =>
  mutationOptions({
    mutationFn: ({ code, body }: { readonly code: string; readonly body: PriorityGroupBody }, context) =>
      apiOf(context).put('/api/v1/cities/{city}/groups/{group}', { path: { city, group: code }, body }),
    onSuccess: async (_view, _given, _before, { client }) => {
      await client.invalidateQueries({ queryKey: ['groups', city] });
      await figuresChanged(client, city);
    },
  });

export const defineIndicator = (city: string) =>
  mutationOptions({
    mutationFn: ({ code, body }: { readonly code: string; readonly body: DefinitionBody }, context) =>
      apiOf(context).put('/api/v1/cities/{city}/indicators/{code}/definition', { path: { city, code }, body }),
    onSuccess: (_view, _given, _before, { client }) => figuresChanged(client, city),
  });

export const recordValue = (city: string, code: string) =>
  mutationOptions({
    mutationFn: (body: IndicatorValueBody, context) =>
      apiOf(context).post('/api/v1/cities/{city}/indicators/{code}/values', { path: { city, code }, body }),
    onSuccess: (_view, _body, _before, { client }) => figuresChanged(client, city),
  });
