import type { Here, PageQuery, PartEntry, RouteEntry, RouteTable } from '../api/route-entry.js';
import { PartsContext } from '../ui/part.js';
import { lazyPage, type LazyPage } from './lazy-page.js';

/** A page with everything that comes with it. */
export interface PageHandle {
  readonly entry: RouteEntry;
  readonly lazy: LazyPage;
  /** The source files of the page and of its parts, for the head of its document. */
  readonly files: readonly string[];
  /** The source files of the tables it was found in: a browser needs them before it can match the address. */
  readonly tableFiles: readonly string[];
}

interface LazyPart {
  readonly entry: PartEntry;
  readonly lazy: LazyPage;
}

/**
 * The pages of some tables whose path is wanted, each with the parts that it leaves room for: their code, their words and
 * their questions are then its own as well.
 */
export function pageHandles(
  tables: readonly RouteTable[],
  wanted: (path: string) => boolean,
  tableFiles: readonly string[],
): readonly PageHandle[] {
  const all = tables.flatMap(({ parts = [], texts }) => parts.map((entry) => ({ entry, lazy: lazyPage(entry, texts) })));
  return tables.flatMap(({ routes, texts }) =>
    routes
      .filter(({ path }) => wanted(path))
      .map((entry) => {
        const parts = all.filter(({ entry: { part } }) => entry.parts?.includes(part));
        return { ...handleOf({ entry, lazy: lazyPage(entry, texts) }, parts), tableFiles };
      }),
  );
}

function handleOf({ entry, lazy }: Pick<PageHandle, 'entry' | 'lazy'>, parts: readonly LazyPart[]): Omit<PageHandle, 'tableFiles'> {
  const queries = (here: Here): PageQuery[] => [entry, ...parts.map((part) => part.entry)].flatMap((one) => one.queries?.(here) ?? []);
  const own = [entry, ...parts.map((part) => part.entry)].flatMap(({ file }) => (file === undefined ? [] : [file]));
  const files = entry.focus ? ['src/app/focus-page.tsx', ...own] : own;
  return { entry: { ...entry, queries }, lazy: withParts(lazy, parts), files };
}

function withParts(page: LazyPage, parts: readonly LazyPart[]): LazyPage {
  if (parts.length === 0) return page;
  const pieces = Object.fromEntries(parts.map(({ entry, lazy }) => [entry.part, lazy.Page]));
  return {
    Page: () => (
      <PartsContext value={pieces}>
        <page.Page />
      </PartsContext>
    ),
    prepare: async (i18n) => {
      const [Page] = await Promise.all([page.prepare(i18n), ...parts.map(({ lazy }) => lazy.prepare(i18n))]);
      return Page;
    },
    prepareWords: async (i18n) => {
      await Promise.all([page, ...parts.map(({ lazy }) => lazy)].map((one) => one.prepareWords(i18n)));
    },
  };
}
