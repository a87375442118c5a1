import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import etag from '@fastify/etag';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { largestBudgetFile } from '@madang/contracts/budget-imports';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module.js';
import type { Config } from './config.js';
import { refuseForeignOrigin } from './platform/access/own-origin.js';
import { SessionCookie } from './platform/access/session-cookie.js';
import { apiPrefix } from './platform/openapi/routes.js';
import { sayWhoMayKeep } from './platform/http/cache-control.js';
import { answerProblem } from './platform/http/problem.filter.js';
import { servePages } from './platform/pages/serve-pages.js';

const kilobyte = 1024;

/** The whole application, ready to listen or to be asked in process. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    bodyLimit: 256 * kilobyte,
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    genReqId: () => randomUUID(),
    // A large file over a slow line; headers have a minute of their own.
    requestTimeout: 600_000,
    frameworkErrors: answerProblem,
    routerOptions: { maxParamLength: 300 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, { bufferLogs: true });
  app.useLogger(app.get(Logger));
  await app.register(cookie);
  await app.register(helmet, helmetOptions(config.publicUrl));
  await app.register(etag);
  await app.register(multipart, { limits: { fileSize: largestBudgetFile, files: 1, fields: 20 } });
  adapter.getInstance().addHook('onRequest', refuseForeignOrigin(config.publicUrl));
  adapter.getInstance().addHook('onSend', sayWhoMayKeep(sessionIn(app)));
  app.setGlobalPrefix(apiPrefix);
  await servePages(app, config);
  return app;
}

function sessionIn(app: NestFastifyApplication): (request: FastifyRequest) => boolean {
  const cookie = app.get(SessionCookie);
  return (request) => cookie.read(request) !== undefined;
}

/** No inline code, no foreign host, no frame: what a page may load is what we serve. */
function helmetOptions(publicUrl: string): Parameters<typeof helmet>[1] {
  const secure = publicUrl.startsWith('https://');
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'", 'blob:', 'data:'],
        'connect-src': ["'self'"],
        'font-src': ["'self'"],
        // Ballots are recounted beside the page, so that it stays awake.
        'worker-src': ["'self'"],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
        'manifest-src': ["'self'"],
        'require-trusted-types-for': ["'script'"],
      },
    },
    hsts: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  };
}
