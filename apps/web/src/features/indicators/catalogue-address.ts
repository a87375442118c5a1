import { rightCodes, type RightCode } from '../../ui/right-words.js';
import type { CatalogueShow } from './indicators.queries.js';

const shows: readonly CatalogueShow[] = ['all', 'known', 'unknown'];

export interface CatalogueAddress {
  readonly right: RightCode | undefined;
  readonly show: CatalogueShow | undefined;
}

/** What the address of the catalogue asks for; words that mean nothing ask for everything. */
export function catalogueAddress(search: URLSearchParams): CatalogueAddress {
  return { right: rightCodes.find((code) => code === search.get('right')), show: shows.find((one) => one === search.get('show')) };
}
