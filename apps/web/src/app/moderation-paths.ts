import { page, type Place, type Search } from './paths.js';

/** The addresses of what is done about words, apart from the others: the first visit need not load them. */
export const moderationPaths = {
  rules: (place: Place) => page(place, '/moderation'),
  log: (place: Place, search?: Search) => page(place, '/moderation/log', search),
  report: (place: Place, kind: string, thing: string) => page(place, `/moderation/report/${kind}/${thing}`),
  cover: (place: Place, cover: string) => page(place, `/moderation/covers/${cover}`),
  mine: (place: Place) => page(place, '/me/moderation'),
  desk: (place: Place, search?: Search) => page(place, '/desk/moderation', search),
  deskThing: (place: Place, kind: string, thing: string) => page(place, `/desk/moderation/${kind}/${thing}`),
} as const;
