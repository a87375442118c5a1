import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** What the server itself answers to, read from the tree that Fastify prints: `GET /api/v1/cities/:city`. */
export function openedRoutes(app: NestFastifyApplication): string[] {
  const parents: string[] = [];
  return app
    .getHttpAdapter()
    .getInstance()
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', part = '', methods = ''] = /^([│├└─\s]*)(\S+)(?: \(([^)]+)\))?/.exec(line) ?? [];
      const depth = indent.length / 4;
      parents[depth] = (parents[depth - 1] ?? '') + part;
      return methods
        .split(', ')
        .filter((method) => !['', 'HEAD', 'OPTIONS'].includes(method))
        .map((method) => `${method} ${parents[depth]}`);
    })
    .toSorted();
}
