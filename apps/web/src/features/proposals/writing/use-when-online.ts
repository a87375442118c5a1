import { useEffect, useRef } from 'react';

const again = 15_000;

/** Sends what waits when the network is back, and now and then in case nobody said so; what fails again goes on waiting. */
export function useWhenOnline<Answers>(waiting: Answers | null, send: (answers: Answers) => Promise<void>): void {
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  useEffect(() => {
    if (waiting === null) return undefined;
    const retry = () => void latest.current(waiting).catch(() => undefined);
    const timer = setInterval(retry, again);
    addEventListener('online', retry);
    return () => {
      clearInterval(timer);
      removeEventListener('online', retry);
    };
  }, [waiting]);
}
