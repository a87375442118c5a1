import { useLayoutEffect, useState, useTransition, type ReactNode } from 'react';
import { Router, UNSAFE_createBrowserHistory as createBrowserHistory, type Location, type RouteObject } from 'react-router';
import type { Atlas } from './atlas.js';
import { PendingContext } from './use-pending.js';

type History = ReturnType<typeof createBrowserHistory>;

export const browserHistory = (): History => createBrowserHistory({ window, v5Compat: true });

interface BrowserRouterProps {
  readonly history: History;
  readonly atlas: Atlas;
  readonly onMove: (to: Location) => void;
  readonly children: (routes: RouteObject[]) => ReactNode;
}

/**
 * The plain router, with three things of our own: it tells when a page is on its way, it starts fetching code and data together
 * as soon as an address is chosen, and it fetches routes by area. The router's own data machinery would cost 18 kB on the first visit.
 */
export function BrowserRouter({ history, atlas, onMove, children }: BrowserRouterProps) {
  const [pending, startTransition] = useTransition();
  const [state, setState] = useState(() => ({ action: history.action, location: history.location, routes: atlas.routes() }));
  useLayoutEffect(() => {
    let moves = 0;
    const stop = history.listen(({ action, location }) => {
      moves += 1;
      const move = moves;
      const show = () => setState({ action, location, routes: atlas.routes() });
      const reached = atlas.reach(location.pathname);
      onMove(location);
      if (!reached) return startTransition(show);
      startTransition(async () => {
        // What cannot be reached is said by the routes themselves.
        await reached.catch(() => null);
        if (move === moves) startTransition(show);
      });
    });
    return () => {
      moves = 0;
      stop();
    };
  }, [history, atlas, onMove]);
  return (
    <PendingContext value={pending}>
      <Router location={state.location} navigationType={state.action} navigator={history}>
        {children(state.routes)}
      </Router>
    </PendingContext>
  );
}
