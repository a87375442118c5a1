import { useEffect } from 'react';
import { dropKept, keep } from '../api/kept-on-device.js';

const quiet = 800;

/** Keeps what differs from the saved draft on the device: shortly after each pause in typing, and at once when the page goes away. */
export function useKeeping(key: string, values: unknown, saved: unknown): void {
  const [now, before] = [JSON.stringify(values), JSON.stringify(saved)];
  useEffect(() => {
    const store = () => (now === before ? dropKept(key) : keep(key, JSON.parse(now)));
    const timer = setTimeout(store, quiet);
    addEventListener('pagehide', store);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', store);
    };
  }, [key, now, before]);
}
