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
  const met = new Set<string>();
  const all = [entryFile, ...files].flatMap((file) => chunksOf(manifest, file, met));
  const entry = manifest[entryFile]?.file ?? '';
  return {
    entry: `/${entry}`,
    styles: unique(all.flatMap((chunk) => chunk.css ?? [])),
    modules: unique(all.map((chunk) => chunk.file).filter((file) => file !== entry && file.endsWith('.js'))),
  };
}

/** A chunk after those it imports, so that its own styles win. Two chunks may import each other: none is met twice. */
function chunksOf(manifest: Manifest, file: string, met: Set<string>): Chunk[] {
  const chunk = manifest[file];
  if (!chunk || met.has(file)) return [];
  met.add(file);
  return [...(chunk.imports ?? []).flatMap((imported) => chunksOf(manifest, imported, met)), chunk];
}

const unique = (files: readonly string[]) => [...new Set(files)].map((file) => `/${file}`);
