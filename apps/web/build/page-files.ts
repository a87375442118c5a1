import { dirname, join, relative } from 'node:path';
import type { Plugin } from 'vite';

const pageLoad = /\bload: \(\) => import\('(\.[^']+)\.js'\)/g;

/**
 * Tells each route which file its page lives in, so that the server can name the page's style sheet and script in the head.
 * `load: () => import('./home-page.js')` becomes `file: 'src/features/home/home-page.tsx', load: …`.
 */
export function pageFiles(): Plugin {
  let root = '';
  return {
    name: 'page-files',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    transform: {
      filter: { id: /\.routes\.tsx?$/ },
      handler(code, id) {
        const folder = relative(root, dirname(id));
        return { code: code.replaceAll(pageLoad, (load, page: string) => `file: '${join(folder, page)}.tsx', ${load}`), map: null };
      },
    },
  };
}
