import type { Here, PageQuery, PartEntry, RouteEntry } from '../api/route-entry.js';
import { PartsContext } from '../ui/part.js';
import { lazyPage, type LazyPage } from './lazy-page.js';

/** A page with everything that comes with it. */
export interface PageHandle {
  readonly entry: RouteEntry;
  readonly lazy: LazyPage;
  /** The source files of the page and of its parts, for the head of its document. */
  readonly files: readonly string[];
}

interface LazyPart {
  readonly entry: PartEntry;
  readonly lazy: LazyPage;
}

/** Every page with the parts that it leaves room for: its code, its words and its questions are then theirs as well. */
export function pageHandles(entries: readonly RouteEntry[], parts: readonly PartEntry[]): PageHandle[] {
  const all = parts.map((entry) => ({ entry, lazy: lazyPage(entry) }));
  return entries.map((entry) =>
    handleOf(
      entry,
      all.filter(({ entry: { part } }) => entry.parts?.includes(part)),
    ),
  );
}

function handleOf(entry: RouteEntry, parts: readonly LazyPart[]): PageHandle {
  const queries = (here: Here): PageQuery[] => [entry, ...parts.map((part) => part.entry)].flatMap((one) => one.queries?.(here) ?? []);
  const files = [entry, ...parts.map((part) => part.entry)].flatMap(({ file }) => (file === undefined ? [] : [file]));
  return { entry: { ...entry, queries }, lazy: withParts(lazyPage(entry), parts), files };
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
  };
}
