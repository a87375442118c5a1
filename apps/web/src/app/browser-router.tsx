import { createContext, use, useLayoutEffect, useState, useTransition, type ReactNode } from 'react';
import { Router, UNSAFE_createBrowserHistory as createBrowserHistory, type Location } from 'react-router';

type History = ReturnType<typeof createBrowserHistory>;

export const browserHistory = (): History => createBrowserHistory({ window, v5Compat: true });

const PendingContext = createContext(false);

/** True while the next page is being fetched and the old one still stands. */
export const usePending = () => use(PendingContext);

/**
 * The plain router, with two things of our own: it tells when a page is on its way, and it starts fetching code and data
 * together as soon as an address is chosen. The router's own data machinery would cost 18 kB on the first visit.
 */
export function BrowserRouter({ history, onMove, children }: { history: History; onMove: (to: Location) => void; children: ReactNode }) {
  const [pending, startTransition] = useTransition();
  const [state, setState] = useState({ action: history.action, location: history.location });
  useLayoutEffect(
    () =>
      history.listen(({ action, location }) => {
        onMove(location);
        startTransition(() => setState({ action, location }));
      }),
    [history, onMove],
  );
  return (
    <PendingContext value={pending}>
      <Router location={state.location} navigationType={state.action} navigator={history}>
        {children}
      </Router>
    </PendingContext>
  );
}
