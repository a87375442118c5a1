import { useMemo } from 'react';
import { useLocation, useParams } from 'react-router';
import type { Place } from './paths.js';

export interface HerePlace extends Place {
  /** Named parts of the address, such as `id`. */
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly search: URLSearchParams;
}

/** The only reader of the address: city, language, and what the page's own path and query say. */
export function usePlace(): HerePlace {
  const { city = '', language = '', ...params } = useParams();
  const { search: query } = useLocation();
  const search = useMemo(() => new URLSearchParams(query), [query]);
  return { city, language, params, search };
}
