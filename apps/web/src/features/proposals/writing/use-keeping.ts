import { useEffect } from 'react';
import { dropKept, keep } from './kept-on-device.js';

const quiet = 800;

/** Keeps what differs from the saved draft on the device, shortly after each pause in typing. */
export function useKeeping(key: string, values: unknown, saved: unknown): void {
  const [now, before] = [JSON.stringify(values), JSON.stringify(saved)];
  useEffect(() => {
    const timer = setTimeout(() => (now === before ? dropKept(key) : keep(key, JSON.parse(now))), quiet);
    return () => clearTimeout(timer);
  }, [key, now, before]);
}
