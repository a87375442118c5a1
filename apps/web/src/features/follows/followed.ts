import type { FollowView } from '@madang/contracts/follows';
import { paths, type Place } from '../../app/paths.js';

/** One thing that can be followed. */
export type Followed = Pick<FollowView, 'kind' | 'key'>;

/** What the page at an address is about; the parts of its address say it. */
export function followedHere(params: Readonly<Record<string, string | undefined>>): Followed {
  const { proposal, code, right, district, debate } = params;
  if (proposal !== undefined) return { kind: 'proposal', key: proposal };
  if (code !== undefined) return { kind: 'line', key: code };
  if (right !== undefined) return { kind: 'right', key: right };
  if (district !== undefined) return { kind: 'district', key: district };
  if (debate !== undefined) return { kind: 'debate', key: debate };
  return { kind: 'budget', key: 'all' };
}

/** Where one reads about it. */
export function pageOf(place: Place, { kind, key }: Followed): string {
  switch (kind) {
    case 'proposal':
      return paths.proposal(place, key);
    case 'line':
      return paths.budgetLine(place, key);
    case 'right':
      return paths.right(place, key);
    case 'district':
      return paths.district(place, key);
    case 'debate':
      return paths.debates(place, key);
    default:
      return paths.budget(place);
  }
}
