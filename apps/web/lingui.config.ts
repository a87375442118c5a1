import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';
import { frameUi } from './build/frame.js';

const features = fileURLToPath(new URL('./src/features', import.meta.url));

/** Folders of a feature that carry their texts apart; `src/app/texts.ts` names the same. */
const apart = ['desk', 'happened', 'places', 'writing'];

/** Every feature carries its own texts, and some of its folders carry theirs apart, so that nobody downloads words that are not on the page. */
function catalogueOf(folder: string) {
  return {
    path: `<rootDir>/src/${folder}/locales/{locale}`,
    include: [`<rootDir>/src/${folder}`],
    exclude: ['**/*.spec.*', ...apart.map((name) => `<rootDir>/src/${folder}/${name}/**`)],
  };
}

const featureCatalogues = readdirSync(features)
  .filter((name) => name !== 'gallery')
  .flatMap((name) => [`features/${name}`, ...apart.map((inner) => `features/${name}/${inner}`)])
  .filter((folder) => existsSync(`${features}/../${folder}`))
  .map(catalogueOf);

const frameFiles = frameUi.map((name) => `<rootDir>/src/ui/${name}.tsx`);
const deskFrame = ['<rootDir>/src/app/desk-layout.tsx', '<rootDir>/src/app/desk-menu.ts'];

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'ko', 'es', 'ar'],
  fallbackLocales: false,
  orderBy: 'message',
  format: formatter({ lineNumbers: false, printPlaceholdersInComments: false }),
  catalogs: [
    // The frame around every page, and what the first one stands on.
    {
      path: '<rootDir>/src/locales/{locale}',
      include: ['<rootDir>/src/app', '<rootDir>/src/api', '<rootDir>/src/format', ...frameFiles],
      exclude: ['**/*.spec.*', ...deskFrame],
    },
    // Everything that pages are made of beside that.
    {
      path: '<rootDir>/src/ui/locales/{locale}',
      include: ['<rootDir>/src/ui', '<rootDir>/src/charts', ...deskFrame],
      exclude: ['**/*.spec.*', ...frameFiles],
    },
    ...featureCatalogues,
  ],
});
