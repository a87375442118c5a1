import { paths, type Place } from '../../../app/paths.js';

/** Pages below a proposal that only this folder links to. */
export const amendmentsPath = (place: Place, proposal: string, cursor?: string) =>
  `${paths.proposal(place, proposal)}/amendments${cursor === undefined ? '' : `?cursor=${encodeURIComponent(cursor)}`}`;

export const amendmentPath = (place: Place, proposal: string, passage?: string) =>
  `${paths.proposal(place, proposal)}/amendments/new${passage === undefined ? '' : `?passage=${passage}`}`;

export const amendMoneyPath = (place: Place, proposal: string) => `${paths.proposal(place, proposal)}/amendments/money`;

export const versionsPath = (place: Place, proposal: string, cursor?: string) =>
  `${paths.proposal(place, proposal)}/versions${cursor === undefined ? '' : `?cursor=${encodeURIComponent(cursor)}`}`;
