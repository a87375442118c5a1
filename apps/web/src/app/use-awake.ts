import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False in the server's HTML, true once the browser has taken over. */
export function useAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
