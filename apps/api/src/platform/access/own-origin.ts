import type { FastifyRequest } from 'fastify';
import { Problem } from '../http/problem.js';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Against forged requests: what changes something must come from our own pages (`Origin`), or from a program that is no
 * browser at all (no `Origin`, no `Sec-Fetch-Site`). SameSite cookies are the first wall, this is the second.
 */
export function refuseForeignOrigin(publicUrl: string): (request: FastifyRequest) => Promise<void> {
  const own = new URL(publicUrl);
  return async (request) => {
    if (reading.has(request.method)) return;
    const { origin } = request.headers;
    const site = request.headers['sec-fetch-site'];
    if (origin === undefined ? site === undefined || site === 'same-origin' : isOwn(origin, own)) return;
    throw new Problem('access/foreign-origin');
  };
}

/** `localhost` and `127.0.0.1` name the same machine, and people type either. */
function isOwn(origin: string, own: URL): boolean {
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);
  if (loopback.has(own.hostname) && loopback.has(from.hostname)) return from.port === own.port && from.protocol === own.protocol;
  return from.origin === own.origin;
}
