import { readFileSync } from 'node:fs';
import type { RenderPage, TellCard } from '@madang/contracts/pages';
import type { Manifest } from './app/assets.js';
import embedCss from './app/embed.css?inline';
import { createRenderEmbed } from './app/render-embed.js';
import { createRenderPage } from './app/render-page.js';
import { createTellCard } from './app/tell-card.js';

const manifest = JSON.parse(readFileSync(new URL('../dist/client/.vite/manifest.json', import.meta.url), 'utf8')) as Manifest;

/** The face of the built pages towards the API process. */
export const renderPage: RenderPage = createRenderPage(manifest);
export const renderEmbed: RenderPage = createRenderEmbed();
/** What `/embed/style.css` answers. */
export const embedStyle: string = embedCss;
export const tellCard: TellCard = createTellCard();
