import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Refused, signIn, type Account } from './session.js';

/** What the command needs of the answers; the API's description says all of them. */
export interface Preview {
  readonly revision: number;
  readonly files: readonly {
    readonly id: string;
    readonly rowsRead: number;
    readonly lineCount: number;
    readonly rowsWithErrors: number;
  }[];
  readonly totals: readonly unknown[];
  readonly obstacles: readonly { readonly code: string; readonly title: string; readonly details: readonly string[] }[];
}

interface Progress {
  readonly state: 'draft' | 'publishing' | 'published';
  readonly files: readonly { readonly state: string; readonly fault: { readonly title: string; readonly row: number | null } | null }[];
}

export interface Cover {
  readonly fiscalYear: number;
  readonly status: string;
  readonly executedThrough: string | null;
  readonly source: string;
}

export interface Desk {
  readonly saveProfiles: (profiles: unknown) => Promise<void>;
  readonly start: (cover: Cover) => Promise<string>;
  readonly upload: (id: string, path: string, direction: string, elimination: boolean) => Promise<string>;
  readonly untilRead: (id: string) => Promise<Progress>;
  readonly preview: (id: string) => Promise<Preview>;
  /** Answers the id of the version, once it is published. */
  readonly publish: (id: string, revision: number) => Promise<string>;
  readonly signOut: () => Promise<void>;
}

const lookAgain = 250;
const beingRead: ReadonlySet<string> = new Set(['waiting', 'reading']);

/** Signs in at a city's desk. The session lives in this process alone and ends with `signOut`. */
export async function openDesk(server: URL, city: string, account: Account): Promise<Desk> {
  const { ask, signOut } = await signIn(server, city, account);

  async function until(id: string, there: (progress: Progress) => boolean): Promise<Progress> {
    for (;;) {
      const progress = await ask<Progress>('GET', `/budget-imports/${id}/progress`);
      if (there(progress)) return progress;
      await setTimeout(lookAgain);
    }
  }

  return {
    saveProfiles: (profiles) => ask('PUT', '/import-profiles', profiles),
    start: async (cover) => (await ask<{ id: string }>('POST', '/budget-imports', cover)).id,
    async upload(id, path, direction, elimination) {
      const form = new FormData();
      form.set('file', await openAsBlob(path), basename(path));
      return (await ask<{ id: string }>('POST', `/budget-imports/${id}/files?direction=${direction}&elimination=${elimination}`, form)).id;
    },
    untilRead: (id) => until(id, ({ files }) => files.every(({ state }) => !beingRead.has(state))),
    preview: (id) => ask('GET', `/budget-imports/${id}/preview`),
    async publish(id, revision) {
      const version = await ask<{ id: string }>('POST', `/budget-imports/${id}/publication`, { revision });
      const { state } = await until(id, (progress) => progress.state !== 'publishing');
      if (state !== 'published') throw new Refused('The publication broke off; the import is a draft again.');
      return version.id;
    },
    signOut,
  };
}
