import { useEffect, useRef, useState } from 'react';
import type { RecountJob, RecountNews } from './recount-job.js';
import { startRecount } from './start-recount.js';

export interface RecountState {
  /** Null before the first count and after a cancelled one. */
  readonly news: RecountNews | null;
  readonly cancelled: boolean;
}

interface UseRecount extends RecountState {
  readonly start: () => void;
  readonly cancel: () => void;
}

const idle: RecountState = { news: null, cancelled: false };

/** One count at a time, which ends when the reader leaves the page. */
export function useRecount(job: RecountJob): UseRecount {
  const [state, setState] = useState(idle);
  const stop = useRef<(() => void) | undefined>(undefined);
  useEffect(() => () => stop.current?.(), []);
  return {
    ...state,
    start: () => {
      stop.current?.();
      stop.current = startRecount(job, (news) => setState({ news, cancelled: false }));
      setState({ news: { stage: 'downloading', bytes: 0, ofBytes: null }, cancelled: false });
    },
    cancel: () => {
      stop.current?.();
      setState({ news: null, cancelled: true });
    },
  };
}
