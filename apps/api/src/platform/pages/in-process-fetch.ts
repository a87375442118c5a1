import type { FastifyInstance, FastifyRequest } from 'fastify';

/** `fetch` that asks this very process, as the visitor who holds this cookie, or as anybody: same guards, same sign-in, same problems, no network. */
export function inProcessFetch(server: FastifyInstance, visitor: FastifyRequest, cookie: string): typeof globalThis.fetch {
  return async (input, init) => {
    const request = input instanceof Request ? input : new Request(new URL(input.toString(), 'http://madang.internal'), init);
    const url = new URL(request.url);
    const answer = await server.inject({
      method: request.method,
      url: `${url.pathname}${url.search}`,
      headers: {
        ...Object.fromEntries(request.headers),
        ...(cookie !== '' && { cookie }),
        ...(visitor.headers['accept-language'] &&
          !request.headers.has('accept-language') && { 'accept-language': visitor.headers['accept-language'] }),
      },
      remoteAddress: visitor.ip,
    });
    const headers = new Headers();
    for (const [name, value] of Object.entries(answer.headers)) if (value !== undefined) headers.set(name, String(value));
    const empty = answer.statusCode === 204 || answer.statusCode === 304;
    return new Response(empty ? null : new Uint8Array(answer.rawPayload), { status: answer.statusCode, headers });
  };
}
