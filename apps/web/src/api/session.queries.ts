import { queryOptions } from '@tanstack/react-query';
import { asking } from './asking.js';

/** Who is reading: the layout, the desk and every form ask the same query. */
export const sessionQuery = (city: string) =>
  queryOptions({ queryKey: ['session', city], queryFn: asking('/api/v1/cities/{city}/session', { path: { city } }) });
