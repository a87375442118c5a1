import { page, type Place } from './paths.js';

/** The addresses of promises in money, apart from the others: the first visit need not load them. */
export const promisePaths = {
  promise: (place: Place, proposal: string) => page(place, `/proposals/${proposal}/promise`),
  desk: (place: Place, proposal: string) => page(place, `/desk/promises/${proposal}`),
} as const;
