import { useSuspenseQuery } from '@tanstack/react-query';
import type { CoverView } from '@madang/contracts/moderation-covers';
import { usePlace } from '../../../app/use-place.js';
import { coversQuery } from '../proposals.queries.js';

/** The covers and warnings of each thing under a proposal, by its id. */
export function useCovers(name: string): (thing: string) => readonly CoverView[] {
  const { city } = usePlace();
  const { data } = useSuspenseQuery(coversQuery(city, name));
  return (thing) => data.items.filter((cover) => cover.thing === thing);
}
