import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** The server's own word on why it does not do what was asked. */
export class Refused extends Error {}

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

export interface Account {
  readonly email: string;
  readonly password: string;
}

const lookAgain = 250;
const beingRead: ReadonlySet<string> = new Set(['waiting', 'reading']);

/** Signs in at a city's desk. The session lives in this process alone and ends with `signOut`. */
export async function openDesk(server: URL, city: string, { email, password }: Account): Promise<Desk> {
  const base = new URL(`api/v1/cities/${encodeURIComponent(city)}`, server.href.endsWith('/') ? server : `${server.href}/`).href;
  let cookie = '';

  async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    const isForm = body instanceof FormData;
    const answer = await fetch(`${base}${path}`, {
      method,
      redirect: 'error',
      headers: { ...(cookie && { cookie }), ...(body !== undefined && !isForm && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    }).catch((error: unknown) => {
      throw new Refused(`${server.origin} does not answer (${String(error instanceof Error ? (error.cause ?? error) : error)}).`);
    });
    const text = await answer.text();
    if (!answer.ok) throw new Refused(reasonIn(text) ?? `${server.origin} answered ${answer.status}.`);
    cookie = cookieIn(answer.headers) ?? cookie;
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  async function until(id: string, there: (progress: Progress) => boolean): Promise<Progress> {
    for (;;) {
      const progress = await ask<Progress>('GET', `/budget-imports/${id}/progress`);
      if (there(progress)) return progress;
      await setTimeout(lookAgain);
    }
  }

  await ask('POST', '/session', { email, password });
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
    signOut: () => ask('DELETE', '/session'),
  };
}

function cookieIn(headers: Headers): string | undefined {
  const [first] = headers.getSetCookie();
  return first?.split(';')[0];
}

/** A problem says in words what is wrong. */
function reasonIn(text: string): string | undefined {
  try {
    const { title, detail } = JSON.parse(text) as { title?: string; detail?: string };
    return title && [title, detail].filter(Boolean).join(' ');
  } catch {
    return undefined;
  }
}
