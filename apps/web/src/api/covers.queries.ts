import { queryOptions } from '@tanstack/react-query';
import { asking } from './asking.js';

/** The place whose words are asked about: a proposal by its name, or a debate by its id. */
export type CoversAt = { readonly proposal: string } | { readonly debate: string };

/** What was covered or warned of there, and in what stands under it. */
export const coversQuery = (city: string, at: CoversAt) =>
  queryOptions({
    queryKey: ['covers', city, at],
    queryFn: asking('/api/v1/cities/{city}/moderation/covers', { path: { city }, query: at }),
  });
