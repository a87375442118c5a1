import { page, type Place, type Search } from './paths.js';

/** The addresses of claims about rights, apart from the others: the first visit need not load them. */
export const claimPaths = {
  all: (place: Place, search?: Search) => page(place, '/claims', search),
  file: (place: Place, about: 'decision' | 'delivery' | 'line', key: string) => page(place, '/claims/new', { about, key }),
  watchList: (place: Place) => page(place, '/claims/watch-list'),
  mine: (place: Place) => page(place, '/claims/mine'),
  claim: (place: Place, id: string) => page(place, `/claims/${id}`),
  desk: (place: Place) => page(place, '/desk/claims'),
  deskClaim: (place: Place, id: string, why?: string) => page(place, `/desk/claims/${id}`, { why }),
  asked: (place: Place) => page(place, '/desk/claims/asked'),
} as const;
