import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

const features = fileURLToPath(new URL('./src/features', import.meta.url));

/** Every feature carries its own texts, and its desk carries them apart, so that nobody downloads words that are not on the page. */
function catalogueOf(folder: string) {
  return {
    path: `<rootDir>/src/${folder}/locales/{locale}`,
    include: [`<rootDir>/src/${folder}`],
    exclude: ['**/*.spec.*', `<rootDir>/src/${folder}/desk/**`],
  };
}

const featureCatalogues = readdirSync(features)
  .filter((name) => name !== 'gallery')
  .flatMap((name) => [`features/${name}`, `features/${name}/desk`])
  .filter((folder) => existsSync(`${features}/../${folder}`))
  .map(catalogueOf);

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'ko', 'es', 'ar'],
  fallbackLocales: false,
  orderBy: 'message',
  format: formatter({ lineNumbers: false, printPlaceholdersInComments: false }),
  catalogs: [
    {
      path: '<rootDir>/src/locales/{locale}',
      include: ['app', 'api', 'charts', 'desk-ui', 'format', 'ui'].map((folder) => `<rootDir>/src/${folder}`),
      exclude: ['**/*.spec.*'],
    },
    ...featureCatalogues,
  ],
});
