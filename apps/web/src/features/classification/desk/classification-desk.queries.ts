import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { ReasonBody, TaggingBody, TaggingPreviewBody } from '@madang/contracts/classification';
import { apiOf, asking } from '../../../api/asking.js';
import type { LineFilter } from './line-filter-address.js';

export const choicesQuery = (city: string) =>
  queryOptions({
    queryKey: ['classification', city, 'choices'],
    queryFn: asking('/api/v1/cities/{city}/classification/choices', { path: { city }, query: {} }),
  });

export const tagLinesQuery = (city: string, filter: LineFilter, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['classification', city, 'lines', filter, cursor ?? null],
    queryFn: asking('/api/v1/cities/{city}/classification/lines', { path: { city }, query: { ...filter, cursor } }),
  });

export const suggestionsQuery = (city: string) =>
  queryOptions({
    queryKey: ['classification', city, 'suggestions'],
    queryFn: asking('/api/v1/cities/{city}/classification/suggestions', { path: { city }, query: {} }),
  });

/** A question with a body: nothing is kept. */
export const previewTagging = (city: string) =>
  mutationOptions({
    mutationFn: (body: TaggingPreviewBody, context) =>
      apiOf(context).post('/api/v1/cities/{city}/classification/tagging-previews', { path: { city }, body }),
  });

export const tagLines = (city: string) =>
  mutationOptions({
    mutationFn: (body: TaggingBody, context) =>
      apiOf(context).post('/api/v1/cities/{city}/classification/taggings', { path: { city }, body }),
    onSuccess: (_made, _body, _before, { client }) => saidAnew(client),
  });

export const undoTagging = (city: string, id: string) =>
  mutationOptions({
    mutationFn: (body: ReasonBody, context) =>
      apiOf(context).post('/api/v1/cities/{city}/classification/taggings/{tagging}/undoing', { path: { city, tagging: id }, body }),
    onSuccess: (_made, _body, _before, { client }) => saidAnew(client),
  });

/** Rights, districts, lines and proposals all show what follows from it. */
export const saidAnew = (client: QueryClient) => client.invalidateQueries();
