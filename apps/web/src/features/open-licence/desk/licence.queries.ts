import { mutationOptions, queryOptions } from '@tanstack/react-query';
import type { DataLicenceBody } from '@madang/contracts/open-data';
import { apiOf, asking } from '../../../api/asking.js';

export const licenceQuery = (city: string) =>
  queryOptions({ queryKey: ['data-licence', city], queryFn: asking('/api/v1/cities/{city}/data-licence', { path: { city } }) });

export const chooseLicence = (city: string) =>
  mutationOptions({
    mutationFn: (body: DataLicenceBody, context) => apiOf(context).put('/api/v1/cities/{city}/data-licence', { path: { city }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => client.invalidateQueries({ queryKey: ['data-licence', city] }),
  });
