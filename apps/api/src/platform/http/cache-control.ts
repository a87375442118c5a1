import type { FastifyReply, FastifyRequest } from 'fastify';

/** A shared cache in front of us takes the crowd for this long; a browser always asks, and mostly hears "unchanged" (304). */
const forEveryone = 'public, max-age=0, s-maxage=15, must-revalidate';
/** What one person saw must not lie on a shared computer. */
const forOne = 'private, no-store';

/** Says of every answer of the API who may keep it, unless the handler has said so itself. */
export function sayWhoMayKeep(
  isSignedIn: (request: FastifyRequest) => boolean,
): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  return async (request, reply) => {
    if (!request.url.startsWith('/api/') || reply.hasHeader('cache-control')) return;
    const isPublicRead = (request.method === 'GET' || request.method === 'HEAD') && /^\/api\/(v1|docs|openapi)/.test(request.url);
    void reply.header('cache-control', isPublicRead && !isSignedIn(request) ? forEveryone : forOne);
    void reply.header('vary', 'cookie');
  };
}
