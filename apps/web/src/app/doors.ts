import type { QueryClient } from '@tanstack/react-query';
import { redirect, type RouteObject } from 'react-router';
import { citiesQuery, cityQuery } from '../api/city.queries.js';
import { bestLanguage } from '../format/languages.js';

/** Addresses that only lead on, on the server: `/` to the one city there is, `/:city` to the visitor's best language. */
export function doors(client: QueryClient, acceptLanguage: string): RouteObject[] {
  return [
    {
      path: '/',
      loader: async () => {
        const { items } = await client.ensureQueryData(citiesQuery());
        const [only] = items;
        return items.length === 1 && only ? redirect(`/${only.slug}`) : null;
      },
    },
    {
      path: '/:city',
      loader: async ({ params }) => {
        const city = await client.ensureQueryData(cityQuery(params.city ?? ''));
        return redirect(`/${city.slug}/${bestLanguage(acceptLanguage, city.languages)}`);
      },
    },
  ];
}
