import { readFileSync } from 'node:fs';
import type { RenderPage } from '@madang/contracts/pages';
import type { Manifest } from './app/assets.js';
import { createRenderPage } from './app/render-page.js';

const manifest = new URL('../dist/client/.vite/manifest.json', import.meta.url);

/** The face of the built pages towards the API process. */
export const renderPage: RenderPage = createRenderPage(JSON.parse(readFileSync(manifest, 'utf8')) as Manifest);
