/** The server's own word on why it does not do what was asked. */
export class Refused extends Error {}

export interface Account {
  readonly email: string;
  readonly password: string;
}

export interface Session {
  /** Asks below the city's address; throws `Refused` with the server's reason. */
  readonly ask: <T>(method: string, path: string, body?: unknown) => Promise<T>;
  readonly signOut: () => Promise<void>;
}

/** Signs in at a city. The session lives in this process alone and ends with `signOut`. */
export async function signIn(server: URL, city: string, { email, password }: Account): Promise<Session> {
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

  await ask('POST', '/session', { email, password });
  return { ask, signOut: () => ask('DELETE', '/session') };
}

function cookieIn(headers: Headers): string | undefined {
  const [first] = headers.getSetCookie();
  return first?.split(';')[0];
}

/** A problem says in words what is wrong, and where, if a field is meant. */
function reasonIn(text: string): string | undefined {
  try {
    const { title, detail, errors } = JSON.parse(text) as {
      title?: string;
      detail?: string;
      errors?: { pointer: string; detail: string }[];
    };
    const fields = errors?.slice(0, 3).map((one) => `${one.pointer}: ${one.detail}.`) ?? [];
    return title && [title, detail, ...fields].filter(Boolean).join(' ');
  } catch {
    return undefined;
  }
}
