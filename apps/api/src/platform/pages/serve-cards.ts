import type { ShareCard } from '@madang/contracts/pages';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Drawings } from '../pictures/drawings.js';

/** Services that show links keep a picture for a day and more; a figure that changes should not wait longer than this in between. */
const shared = 'public, max-age=600, s-maxage=600';

/** `/cards/madrid/en/budget.png?year=2025` is the card of that page as a picture, for messages and other sites. */
export function serveCards(server: FastifyInstance, tell: (request: FastifyRequest, url: string) => Promise<ShareCard | null>): void {
  const drawings = new Drawings();
  server.addHook('onClose', () => drawings.close());
  server.get('/cards/*', async (request, reply) => {
    const [, path, search = ''] = /^\/cards(\/[^?]*)\.png(\?.*)?$/.exec(request.url) ?? [];
    const card = path === undefined ? null : await tell(request, path + search);
    if (!card) return reply.callNotFound();
    const png = await drawings.draw(card);
    if (!png) return reply.status(503).header('retry-after', '5').header('cache-control', 'no-store').send();
    return reply
      .type('image/png')
      .headers({ 'cache-control': shared, 'cross-origin-resource-policy': 'cross-origin', etag: `"${Drawings.nameOf(card)}"` })
      .send(Buffer.from(png));
  });
}
