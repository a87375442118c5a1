import { page, type Place, type Search } from './paths.js';

/** The addresses of the record of official acts. */
export const logPaths = {
  log: (place: Place, search?: Search) => page(place, '/log', search),
  witnesses: (place: Place, search?: Search) => page(place, '/log/witnesses', search),
};
