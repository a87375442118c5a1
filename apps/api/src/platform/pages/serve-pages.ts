import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import staticFiles from '@fastify/static';
import { reservedSlugs } from '@madang/contracts/cities';
import type { PageRequest, RenderPage, TellCard } from '@madang/contracts/pages';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config.js';
import { inProcessFetch } from './in-process-fetch.js';
import { serveCards } from './serve-cards.js';
import { serveEmbeds } from './serve-embeds.js';

const year = 365 * 24 * 3600;

/** The face of the web's server bundle. */
interface ServerBundle {
  readonly renderPage: RenderPage;
  readonly renderEmbed: RenderPage;
  readonly embedStyle: string;
  readonly tellCard: TellCard;
}

/**
 * Pages come from the same React code as in the browser, in this process. The server bundle is loaded by path: the API
 * imports no web code. Assets carry their hash in the name, so that they may be kept for good.
 */
export async function servePages(app: NestFastifyApplication, config: Config): Promise<void> {
  const { webFolder } = config;
  if (!webFolder) return;
  const server = app.getHttpAdapter().getInstance();
  const { renderPage, renderEmbed, embedStyle, tellCard } = (await import(
    pathToFileURL(join(webFolder, 'dist-server', 'entry-server.js')).href
  )) as ServerBundle;
  const client = join(webFolder, 'dist', 'client');
  await server.register(staticFiles, {
    root: join(client, 'assets'),
    prefix: '/assets/',
    wildcard: false,
    index: false,
    immutable: true,
    maxAge: year * 1000,
  });
  for (const [path, type] of [
    ['/favicon.svg', 'image/svg+xml'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
  ] as const) {
    const file = readFileSync(join(client, path));
    server.get(path, (_request, reply) => reply.type(type).header('cache-control', 'public, max-age=86400').send(file));
  }

  const asked = (request: FastifyRequest, url: string, cookie: string): PageRequest => ({
    url,
    fetch: inProcessFetch(server, request, cookie),
    now: new Date().toISOString(),
    acceptLanguage: request.headers['accept-language'] ?? '',
    cookie,
    origin: config.publicUrl,
  });
  const asAnybody = (request: FastifyRequest, url: string) => asked(request, url, '');
  serveEmbeds(server, embedStyle, (request, url) => renderEmbed(asAnybody(request, url)));
  serveCards(server, (request, url) => tellCard(asAnybody(request, url)));

  server.get('/*', async (request: FastifyRequest, reply: FastifyReply) => {
    // An address of the house that leads nowhere is answered by the house, not by a page about a city of that name.
    if (belongsToTheHouse(request.url)) return reply.callNotFound();
    const answer = await renderPage(asked(request, request.url, request.headers.cookie ?? ''));
    return reply.status(answer.status).headers(answer.headers).send(answer.body);
  });
}

function belongsToTheHouse(url: string): boolean {
  const first = url.split(/[/?#]/)[1];
  return reservedSlugs.some((slug) => slug === first);
}
