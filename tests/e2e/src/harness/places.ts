export const city = 'madrid';

/** A page of the demo city. */
export const at = (path = '', language = 'en') => `/${city}/${language}${path}`;

/** An address of the API about the demo city. */
export const api = (path: string) => `/api/v1/cities/${city}${path}`;
