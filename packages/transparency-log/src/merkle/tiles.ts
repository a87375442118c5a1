import { nodeHash, type Hash } from './hashes.js';
import type { LeafRange, ReadNode, TreeNode } from './tree-nodes.js';
import { nodesOfRange } from './tree-nodes.js';

/** Levels between one row of tiles and the next: a full tile holds 256 hashes (C2SP tlog-tiles). */
export const tileHeight = 8;
export const tileWidth = 2 ** tileHeight;

/** Row `row` of tiles holds the hashes of level `row * 8`, 256 a tile, `index` counting from the left. */
export interface Tile {
  readonly row: number;
  readonly index: number;
  /** How many hashes it holds: 256, or fewer at the right edge of the tree. */
  readonly width: number;
}

/** The tiles of a tree of this size, row by row: what a copy of the tree consists of. */
export function tilesOf(size: number): readonly Tile[] {
  const tiles: Tile[] = [];
  for (let row = 0, hashes = size; hashes > 0; row += 1, hashes = Math.floor(hashes / tileWidth))
    for (let index = 0; index * tileWidth < hashes; index += 1)
      tiles.push({ row, index, width: Math.min(tileWidth, hashes - index * tileWidth) });
  return tiles;
}

/** A tile's address below the log's: `tile/0/x001/067.p/12` (C2SP tlog-tiles). */
export function tilePath({ row, index, width }: Tile): string {
  const groups = index
    .toString()
    .padStart(Math.ceil(index.toString().length / 3) * 3, '0')
    .match(/\d{3}/g)!;
  const name = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${row}/${name}${width < tileWidth ? `.p/${width}` : ''}`;
}

/** Hashes of one kept level, `begin` and `end` counting among those of that level. */
export interface KeptRange extends LeafRange {
  readonly level: number;
}

/** What must be read to hash a range of leaves, where only every eighth level is kept. */
export function keptRangesOf(range: LeafRange): readonly KeptRange[] {
  return nodesOfRange(range).map(keptRangeOf);
}

function keptRangeOf({ level, index }: TreeNode): KeptRange {
  const spread = 2 ** (level % tileHeight);
  return { level: level - (level % tileHeight), begin: index * spread, end: (index + 1) * spread };
}

/** Reads any whole subtree where only every eighth level is kept. */
export function fromKept(hash: Hash, readKept: ReadNode): ReadNode {
  return (node) => {
    const { level, begin, end } = keptRangeOf(node);
    let row = Array.from({ length: end - begin }, (_, at) => readKept({ level, index: begin + at }));
    while (row.length > 1) row = Array.from({ length: row.length / 2 }, (_, at) => nodeHash(hash, row[at * 2]!, row[at * 2 + 1]!));
    return row[0]!;
  };
}
