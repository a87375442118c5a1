import { createContext, use, useCallback, useState, type ReactNode } from 'react';
import styles from './announcement.module.css';

const AnnouncementContext = createContext<(words: string) => void>(() => undefined);

/** Says in one sentence what has just happened ("You are signed in"): read out, and shown at the foot of the window. */
export const useAnnounce = () => use(AnnouncementContext);

/** Long enough to read two sentences slowly; nothing is said here that cannot be seen elsewhere on the page. */
const shownFor = 12_000;

/** Holds the page's one live region, there from the start, as screen readers need. */
export function AnnouncementProvider({ children }: { readonly children: ReactNode }) {
  const [words, setWords] = useState('');
  const announce = useCallback((next: string) => {
    setWords('');
    // An unchanged sentence would not be read out again.
    setTimeout(() => setWords(next), 50);
    setTimeout(() => setWords((now) => (now === next ? '' : now)), shownFor);
  }, []);
  return (
    <AnnouncementContext value={announce}>
      {children}
      <output className={styles.announcement}>{words}</output>
    </AnnouncementContext>
  );
}
