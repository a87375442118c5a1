/** Vite's list of what it built; only the fields we read. */
export type Manifest = Readonly<Record<string, Chunk>>;

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

export interface Assets {
  readonly entry: string;
  readonly styles: readonly string[];
  /** Scripts that the page needs at once and the browser should not have to discover one after another. */
  readonly modules: readonly string[];
}

const entryFile = 'src/entry-client.tsx';

/** What a page's head must name: the entry, and the chunks of the given source files with everything they import. */
export function assetsFor(manifest: Manifest, files: readonly string[]): Assets {
  const chunks = new Map<string, Chunk>();
  for (const file of [entryFile, ...files]) collect(manifest, file, chunks);
  const all = [...chunks.values()];
  const entry = manifest[entryFile]?.file ?? '';
  return {
    entry: `/${entry}`,
    styles: unique(all.flatMap((chunk) => chunk.css ?? [])),
    modules: unique(all.map((chunk) => chunk.file).filter((file) => file !== entry && file.endsWith('.js'))),
  };
}

function collect(manifest: Manifest, file: string, found: Map<string, Chunk>): void {
  const chunk = manifest[file];
  if (!chunk || found.has(file)) return;
  // What a chunk imports comes before it, so that its own styles win.
  for (const imported of chunk.imports ?? []) collect(manifest, imported, found);
  found.set(file, chunk);
}

const unique = (files: readonly string[]) => [...new Set(files)].map((file) => `/${file}`);
