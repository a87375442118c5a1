import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { paths, type Place } from '../../../app/paths.js';

export const sides = ['for', 'against'] as const;

export type Side = (typeof sides)[number];

export const sideWords: Readonly<Record<Side, MessageDescriptor>> = {
  for: msg`What speaks for it`,
  against: msg`What speaks against it`,
};

/** How many of each side stand on the proposal's own page, and on a page of arguments. */
export const few = { limit: 3 } as const;

export const many = 20;

/** All arguments of a proposal; `side` and `cursor` name a page of one side. */
export function argumentsPath(place: Place, proposal: string, search: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(search).toString();
  return `${paths.proposal(place, proposal)}/arguments${query && `?${query}`}`;
}

/** The page that an address names: one side may be further on, the other stands at its start. */
export function pageOf(search: URLSearchParams, side: Side): { readonly limit: number; readonly cursor?: string } {
  const cursor = search.get('side') === side ? search.get('cursor') : null;
  return cursor === null ? { limit: many } : { limit: many, cursor };
}

/** One argument with all of its replies. */
export function repliesPath(place: Place, proposal: string, argument: string, cursor?: string): string {
  return `${paths.proposal(place, proposal)}/arguments/${argument}${cursor === undefined ? '' : `?cursor=${encodeURIComponent(cursor)}`}`;
}
