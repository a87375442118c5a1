import { useSuspenseQuery } from '@tanstack/react-query';
import type { CoverView } from '@madang/contracts/moderation-covers';
import { usePlace } from '../../app/use-place.js';
import { coversQuery, type CoversAt } from '../../api/covers.queries.js';

/** The covers and warnings of each thing at a proposal or in a debate, by its id. */
export function useCovers(at: CoversAt): (thing: string) => readonly CoverView[] {
  const { city } = usePlace();
  const { data } = useSuspenseQuery(coversQuery(city, at));
  return (thing) => data.items.filter((cover) => cover.thing === thing);
}

/** The same for the proposal itself: words that it took over from another bring their covers along. */
export function useCoversOfProposal(name: string, id: string): readonly CoverView[] {
  const { city } = usePlace();
  const { data } = useSuspenseQuery(coversQuery(city, { proposal: name }));
  return data.items.filter(({ kind, thing, verdict }) => kind === 'proposal' && (thing === id || verdict === 'cover'));
}
