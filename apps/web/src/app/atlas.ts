import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { areaOf, loadArea } from './areas.js';
import type { PageHandle } from './page-handle.js';
import { createRoutes } from './routes.js';

/** The routes that a visit has needed so far. They grow with the areas that a reader aims at. */
export interface Atlas {
  readonly routes: () => RouteObject[];
  /** Resolves once the address can be matched; null where it can be already. */
  readonly reach: (pathname: string) => Promise<void> | null;
}

export function createAtlas(client: QueryClient): Atlas {
  const asked = new Map<string, Promise<void>>();
  const known = new Map<string, readonly PageHandle[]>();
  const unreached = new Set<string>();
  let routes = createRoutes(client, []);
  const redraw = () => (routes = createRoutes(client, [...known.values()].flat(), [...unreached]));

  async function learn(area: string): Promise<void> {
    try {
      known.set(area, await loadArea(area));
      unreached.delete(area);
    } catch (fault) {
      // A failed download may be tried again by the next click.
      asked.delete(area);
      unreached.add(area);
      throw fault;
    } finally {
      redraw();
    }
  }

  return {
    routes: () => routes,
    reach: (pathname) => {
      const area = areaOf(pathname);
      if (known.has(area)) return null;
      const promise = asked.get(area) ?? learn(area);
      asked.set(area, promise);
      return promise;
    },
  };
}
