import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { usePlace } from '../../../app/use-place.js';
import { castBallot, myBallotQuery } from '../elections.queries.js';
import { BallotKeeper, type BallotState, type KeptBallot } from './ballot-keeper.js';
import { keepOnDevice, keptOnDevice } from './keep-on-device.js';

interface Mine {
  readonly cycle: string;
  readonly person: string;
  readonly stored: KeptBallot | null;
}

/** One person's ballot on this page: what is chosen, where it stands, and the keeper that stores it. */
export function useBallot({ cycle, person, stored }: Mine): { readonly state: BallotState; readonly keeper: BallotKeeper } {
  const { city } = usePlace();
  const client = useQueryClient();
  const { mutateAsync } = useMutation(castBallot(city, cycle));
  const [keeper] = useState(
    () =>
      new BallotKeeper(stored, {
        send: ({ revision, choices }) => mutateAsync({ revision, choices: [...choices] }),
        ask: async () => (await client.fetchQuery(myBallotQuery(city, cycle))).ballot,
        keep: (draft) => keepOnDevice({ city, cycle, person }, draft),
        now: () => new Date(),
      }),
  );
  useEffect(() => {
    const left = keptOnDevice({ city, cycle, person });
    if (left) keeper.resume(left);
    return watchTheWay(keeper);
  }, [keeper, city, cycle, person]);
  const state = useSyncExternalStore(keeper.subscribe, keeper.read, keeper.read);
  return { state, keeper };
}

/** What waits is sent at once when the page is left or hidden, and when the network comes back. */
function watchTheWay(keeper: BallotKeeper): () => void {
  const send = () => keeper.flush();
  const sendWhenHidden = () => {
    if (document.visibilityState === 'hidden') keeper.flush();
  };
  addEventListener('online', send);
  addEventListener('pagehide', send);
  document.addEventListener('visibilitychange', sendWhenHidden);
  return () => {
    removeEventListener('online', send);
    removeEventListener('pagehide', send);
    document.removeEventListener('visibilitychange', sendWhenHidden);
    keeper.flush();
  };
}
