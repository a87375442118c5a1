import { page, type Place, type Search } from './paths.js';

/** The addresses of questions to the city, apart from the others: the first visit need not load them. */
export const questionPaths = {
  list: (place: Place, search?: Search) => page(place, '/questions', search),
  question: (place: Place, id: string) => page(place, `/questions/${id}`),
  desk: (place: Place) => page(place, '/desk/questions'),
  deskRule: (place: Place) => page(place, '/desk/questions/rule'),
  deskQuestion: (place: Place, id: string) => page(place, `/desk/questions/${id}`),
} as const;
