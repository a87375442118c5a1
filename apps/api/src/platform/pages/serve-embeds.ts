import type { PageAnswer } from '@madang/contracts/pages';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/**
 * What a card in a frame may do: be shown by any site, load our style, lead to its page. No script, no form, no picture from
 * elsewhere. It is answered as to anybody, so it holds nothing of the one who looks at it.
 */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
  'sandbox allow-popups allow-popups-to-escape-sandbox allow-same-origin',
].join(';');

const shared = 'public, max-age=300, s-maxage=300';

/** `/embed/madrid/en/budget/lines/…` is the page of that address in short, and the only one that other sites may put in a frame. */
export function serveEmbeds(
  server: FastifyInstance,
  style: string,
  render: (request: FastifyRequest, url: string) => Promise<PageAnswer>,
): void {
  server.get('/embed/style.css', (_request, reply) => reply.type('text/css; charset=utf-8').header('cache-control', shared).send(style));
  server.get('/embed/*', async (request, reply) => {
    const { status, headers, body } = await render(request, request.url.slice('/embed'.length));
    void reply.removeHeader('x-frame-options');
    return reply
      .status(status)
      .headers({
        ...headers,
        'content-security-policy': policy,
        'cross-origin-resource-policy': 'cross-origin',
        'cache-control': status === 200 ? shared : 'no-store',
      })
      .send(body);
  });
}
