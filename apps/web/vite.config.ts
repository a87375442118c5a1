import { fileURLToPath } from 'node:url';
import { getConfig } from '@lingui/conf';
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';
import { frameUi } from './build/frame.js';
import { pageFiles } from './build/page-files.js';

const root = fileURLToPath(new URL('.', import.meta.url));
// Named outright: tests of the whole house run from its root.
const linguiFile = { configPath: `${root}lingui.config.ts` };

// Left alone, every component that two pages share would be a request of its own.
const chunks = [
  // What only an act or an endless list needs of the libraries.
  { name: 'acting', test: /node_modules\/@tanstack\/.*(mutationObserver|useMutation|nfiniteQuery(?!Behavior))/ },
  // Changes with the lock file only: returning readers keep it.
  { name: 'vendor', test: /node_modules\/(react|react-dom|scheduler|react-router|cookie|@tanstack|@lingui|use-sync-external-store)\// },
  // Class-validator and its kin come with the first form and not before; each area's bodies with the form that sends them.
  {
    name: 'checks',
    test: /src\/ui\/(body-|field-words|use-body-form)|packages\/contracts\/src\/(metadata|wire|paging)|node_modules\/(react-hook-form|@hookform|class-|reflect-metadata|validator|libphonenumber)|@oxc-project\+runtime/,
  },
  // A list that is filtered by address has fields and nothing to check.
  { name: 'fields', test: /src\/ui\/(choices|error-summary|field|money-field|use-error-title)/ },
  // What every page stands on, the first one too, and nothing that the first does without.
  {
    name: 'frame',
    test: new RegExp(
      [
        String.raw`src/(api|format)/(?!read-amount)`,
        String.raw`src/app/(?!desk-(layout|menu|paths)|focus-page|start-page)`,
        String.raw`src/ui/(tokens|reset|base|${frameUi.join('|')})\.`,
        // How a cycle stands, which the first page tells.
        String.raw`src/features/cycles/(cycle-ladder|cycle-standing|phase-words|present-act|cycles\.queries)`,
        'packages/(basics|money)/|/preload-helper',
      ].join('|'),
    ),
  },
  // The frame of the desk and its addresses, for those who work there.
  { name: 'desk', test: /src\/app\/desk-(layout|menu|paths)/ },
  // Word by word, for the few pages that set two texts against each other: it brings a library with it.
  { name: 'texts-compared', test: /src\/ui\/(text-change|words-changed)/ },
  // Maps come with the few pages that draw one.
  { name: 'reading', test: /src\/(ui|format)\/(?!locales|map\/)/ },
];

export default defineConfig(({ isSsrBuild }) => ({
  root,
  plugins: [
    pageFiles(),
    react(),
    // Its types expect those of Babel 8, which nothing here uses.
    babel({ presets: [linguiTransformerBabelPreset({ linguiConfig: getConfig(linguiFile) }, linguiFile)] } as Parameters<typeof babel>[0]),
    lingui({ ...linguiFile, failOnMissing: process.env.MADANG_DRAFT_TEXTS !== '1', failOnCompileError: true }),
  ],
  // Workspace packages are read from their sources: no build of theirs is needed first.
  resolve: { conditions: ['@madang/source', ...defaultClientConditions] },
  ssr: {
    resolve: { conditions: ['@madang/source', ...defaultServerConditions] },
    noExternal: [/^@madang\//],
  },
  build: isSsrBuild
    ? {
        outDir: 'dist-server',
        emptyOutDir: true,
        target: 'node24',
        rolldownOptions: { input: 'src/entry-server.tsx' },
        copyPublicDir: false,
      }
    : {
        outDir: 'dist/client',
        emptyOutDir: true,
        target: 'es2022',
        manifest: true,
        assetsInlineLimit: 0,
        // A table stands on what is already here: listing that for each of them would weigh more than it saves.
        modulePreload: { polyfill: false, resolveDependencies: (file, needed) => (file.includes('.routes-') ? [] : needed) },
        rolldownOptions: {
          input: 'src/entry-client.tsx',
          output: { codeSplitting: { includeDependenciesRecursively: false, groups: chunks } },
        },
      },
}));
