import { paths, type Place } from '../../../app/paths.js';

/** What was said under a proposal in the process that it comes from; `cursor` names a page. */
export function importedCommentsPath(place: Place, proposal: string, cursor?: string): string {
  return `${paths.proposal(place, proposal)}/imported-comments${cursor === undefined ? '' : `?cursor=${encodeURIComponent(cursor)}`}`;
}
