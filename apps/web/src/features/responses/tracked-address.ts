import type { TrackedKind } from '@madang/contracts/tracked-proposals';
import type { TrackedAddress } from './responses.queries.js';

const kinds: readonly TrackedKind[] = ['overdue', 'due', 'answered'];

/** What the page's address asks for; what it does not know is not asked. */
export function readTracked(search: URLSearchParams): TrackedAddress {
  const kind = kinds.find((one) => one === search.get('kind'));
  const office = search.get('office');
  const cursor = search.get('cursor');
  // A form that is sent without a choice says `office=all`; an empty name means something else.
  return {
    ...(kind && { kind }),
    ...(office !== null && office !== 'all' && { office: office === 'none' ? '' : office }),
    ...(cursor && { cursor }),
  };
}

/** Back into an address. */
export function writeTracked({ kind, office, cursor }: TrackedAddress): Readonly<Record<string, string | undefined>> {
  return { kind, office: office === '' ? 'none' : office, cursor };
}
