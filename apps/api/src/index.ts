export { createApp } from './app.js';
export { readConfig, type Config } from './config.js';
export { entities } from './entities.js';
export { migrate } from './migrate.js';
export { migrations } from './migrations/index.js';
export { createDataSource } from './platform/database/data-source.js';
export { emitOpenApi, readRoutes } from './openapi.js';
export type { ApiDescription } from './platform/openapi/document.js';
export type { Route } from './platform/openapi/routes.js';
