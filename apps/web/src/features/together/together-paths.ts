import { paths, type Place } from '../../app/paths.js';

/** Pages below a proposal that only this folder links to. */
export const togetherPath = (place: Place, proposal: string) => `${paths.proposal(place, proposal)}/together`;

export const mergePath = (place: Place, proposal: string, search: { readonly with?: string; readonly way?: 'from' | 'into' } = {}) => {
  const query = new URLSearchParams(search).toString();
  return `${togetherPath(place, proposal)}/merge${query && `?${query}`}`;
};

export const splitPath = (place: Place, proposal: string) => `${togetherPath(place, proposal)}/split`;

/** What an author hands on so that somebody writes along. */
export const invitationPath = (place: Place, key: string) => `${paths.proposals(place)}/invitation?key=${key}`;
