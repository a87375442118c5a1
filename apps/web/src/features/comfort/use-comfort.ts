import { useState, useSyncExternalStore } from 'react';
import { comfortAttributes, readComfort, writeComfort, type Comfort } from '../../ui/comfort.js';

const onTheServer = '';
const nobodyTells = () => () => undefined;

/** What is chosen on this device, and a way to choose otherwise: at once, and for the next visits. */
export function useComfort(): readonly [Comfort, (chosen: Comfort) => void] {
  const kept = useSyncExternalStore(
    nobodyTells,
    () => document.cookie,
    () => onTheServer,
  );
  const [chosen, setChosen] = useState<Comfort | null>(null);
  const choose = (next: Comfort) => {
    document.cookie = writeComfort(next);
    const root = document.documentElement;
    for (const name of Object.keys(next)) root.removeAttribute(`data-${name}`);
    for (const [name, value] of Object.entries(comfortAttributes(next))) root.setAttribute(name, value);
    setChosen(next);
  };
  return [chosen ?? readComfort(kept), choose];
}
