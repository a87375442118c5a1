import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { OwnRatingsView } from '@madang/contracts/ratings';
import { myGroupsQuery } from '../../api/belonging.queries.js';
import { sessionQuery } from '../../api/session.queries.js';
import { usePlace } from '../../app/use-place.js';
import { myRatingsQuery, ratedProposalQuery } from './ratings.queries.js';

type Standing = 'may' | 'closed' | 'sign-in' | 'not-a-resident';

interface OwnRatings {
  readonly standing: Standing;
  /** Why not now, in the words of the API. */
  readonly refusal: string | undefined;
  /** What the reader answered before; undefined until it has come, and for those who do not rate. */
  readonly mine: OwnRatingsView | undefined;
  /** Whether the proposal is about a group that the reader says they belong to. */
  readonly concerned: boolean;
}

/** Whether the reader may rate here and now, which the API decides, and what the reader has said before. */
export function useOwnRatings(): OwnRatings {
  const { city, params } = usePlace();
  const proposal = params['proposal'] ?? '';
  const { data: session } = useSuspenseQuery(sessionQuery(city));
  const { data: view } = useSuspenseQuery(ratedProposalQuery(city, proposal));
  const { data: mine } = useQuery({ ...myRatingsQuery(city, proposal), enabled: session.person?.roles.includes('resident') === true });
  const belongs = session.person?.roles.includes('resident') === true && view.groups.length > 0;
  const { data: belonging } = useQuery({ ...myGroupsQuery(city), enabled: belongs });
  const concerned = view.groups.some(({ code }) => belonging?.groups.includes(code) === true);
  const refusal = view.refusals.find(({ action }) => action === 'rate')?.title;
  return {
    standing: standingOf(view.allowedActions.includes('rate'), refusal !== undefined, session.person !== null),
    refusal,
    mine,
    concerned,
  };
}

function standingOf(may: boolean, refused: boolean, signedIn: boolean): Standing {
  if (may) return 'may';
  if (refused) return 'closed';
  return signedIn ? 'not-a-resident' : 'sign-in';
}
