import { ModulesContainer, NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import type { Config } from './config.js';
import { describeApi, type ApiDescription } from './platform/openapi/document.js';
import { routesOf, type Route } from './platform/openapi/routes.js';

const nowhere: Config = {
  databaseUrl: 'postgres://127.0.0.1/nowhere',
  host: '127.0.0.1',
  port: 0,
  publicUrl: 'http://localhost',
  trustedProxies: [],
  secret: Buffer.alloc(32),
  smtpUrl: undefined,
  mailFrom: '',
  webFolder: undefined,
  dataFolder: '',
  runsJobs: false,
  logLevel: 'silent',
};

/** The routes of the API without running it: nothing is built, no database is asked. */
export async function readRoutes(): Promise<Route[]> {
  const app = await NestFactory.createApplicationContext(AppModule.with(nowhere), { preview: true, logger: false });
  return routesOf(app.get(ModulesContainer));
}

/** The OpenAPI document of the API, in the same way. */
export async function emitOpenApi(): Promise<ApiDescription> {
  return describeApi(await readRoutes());
}
