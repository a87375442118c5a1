import { page, type Place } from './paths.js';

/** Where appeals, hearings and questions to the author stand: the first visit need not load it. */
export const hearingPath = (place: Place, proposal: string) => page(place, `/proposals/${proposal}/hearings`);
