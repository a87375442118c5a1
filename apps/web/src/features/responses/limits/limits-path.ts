import { page, type Place } from '../../../app/paths.js';

/** Where everybody reads how long the city has for each step. */
export const limitsPath = (place: Place) => page(place, '/responses/limits');
