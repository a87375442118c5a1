import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { usePlace } from '../../../app/use-place.js';
import { castBallot, myBallotQuery } from '../elections.queries.js';
import { BallotKeeper, type BallotState, type KeptBallot } from './ballot-keeper.js';
import { keepOnDevice, keptOnDevice, type Whose } from './keep-on-device.js';

interface Mine {
  readonly cycle: string;
  readonly person: string;
  readonly stored: KeptBallot | null;
}

interface Ballot {
  readonly state: BallotState;
  /** Null until the stored ballot is here: nothing can be chosen before. */
  readonly keeper: BallotKeeper | null;
}

const untouched: BallotState = { choices: new Set(), saving: { kind: 'nothing' } };
const unheard = () => () => undefined;
const readUntouched = () => untouched;

/** One person's ballot on this page: what is chosen, where it stands, and the keeper that stores it. `mine` comes once, after the page. */
export function useBallot(mine: Mine | null): Ballot {
  const { city } = usePlace();
  const client = useQueryClient();
  const { mutateAsync } = useMutation(castBallot(city, mine?.cycle ?? ''));
  const [opened, setOpened] = useState<{ readonly keeper: BallotKeeper; readonly whose: Whose } | null>(null);
  if (mine && !opened) {
    const { cycle, person } = mine;
    const whose = { city, cycle, person };
    const keeper = new BallotKeeper(mine.stored, {
      send: ({ revision, choices }) => mutateAsync({ revision, choices: [...choices] }),
      ask: async () => (await client.fetchQuery(myBallotQuery(city, cycle))).ballot,
      keep: (draft) => keepOnDevice(whose, draft),
      now: () => new Date(),
    });
    setOpened({ keeper, whose });
  }
  useEffect(() => {
    if (!opened) return undefined;
    const left = keptOnDevice(opened.whose);
    if (left) opened.keeper.resume(left);
    return watchTheWay(opened.keeper);
  }, [opened]);
  const keeper = opened?.keeper ?? null;
  const read = keeper?.read ?? readUntouched;
  const state = useSyncExternalStore(keeper?.subscribe ?? unheard, read, read);
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
