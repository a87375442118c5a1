import type { Actor, CityContext } from './actor.js';

/** How the guards look up what only a module knows. Modules provide these. */
export abstract class CityDirectory {
  abstract bySlug(slug: string): Promise<CityContext | undefined>;
}

export abstract class SessionDirectory {
  /** The signed-in person behind a session token of that city; undefined when there is none. */
  abstract actorOf(city: CityContext, token: string): Promise<Actor | undefined>;
}
