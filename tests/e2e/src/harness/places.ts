export const city = 'madrid';

/** A page of the demo city. */
export const at = (path = '', language = 'en') => `/${city}/${language}${path}`;

/** In SQL, its id: journeys found villages of their own beside it. */
export const demoCity = `(select id from city where slug = '${city}')`;

/** An address of the API about the demo city. */
export const api = (path: string) => `/api/v1/cities/${city}${path}`;
