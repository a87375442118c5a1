import { hex, sha256, utf8 } from '@madang/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consistencyRanges, isConsistent } from './consistency.js';
import { append, emptyTree, rootHash, type GrowingTree } from './growing-tree.js';
import { emptyRoot, leafHash, nodeHash } from './hashes.js';
import { inclusionRanges, isIncluded } from './inclusion.js';
import { fromKept, keptRangesOf, tileHeight, tilePath, tilesOf } from './tiles.js';
import { rangeHash, type LeafRange, type TreeNode } from './tree-nodes.js';

/** The definitions of RFC 9162, section 2.1, word for word, over a list of entries: slow, and nothing in it is shared with ours. */
const naive = {
  root(entries: readonly Uint8Array[]): Uint8Array {
    if (entries.length === 0) return sha256(new Uint8Array());
    if (entries.length === 1) return sha256(Uint8Array.of(0, ...entries[0]!));
    const k = naive.split(entries.length);
    return sha256(Uint8Array.of(1, ...naive.root(entries.slice(0, k)), ...naive.root(entries.slice(k))));
  },
  split(n: number): number {
    return 2 ** (Math.ceil(Math.log2(n)) - 1);
  },
  path(m: number, entries: readonly Uint8Array[]): Uint8Array[] {
    if (entries.length === 1) return [];
    const k = naive.split(entries.length);
    return m < k
      ? [...naive.path(m, entries.slice(0, k)), naive.root(entries.slice(k))]
      : [...naive.path(m - k, entries.slice(k)), naive.root(entries.slice(0, k))];
  },
  subproof(m: number, entries: readonly Uint8Array[], b: boolean): Uint8Array[] {
    if (m === entries.length) return b ? [] : [naive.root(entries)];
    const k = naive.split(entries.length);
    return m <= k
      ? [...naive.subproof(m, entries.slice(0, k), b), naive.root(entries.slice(k))]
      : [...naive.subproof(m - k, entries.slice(k), false), naive.root(entries.slice(0, k))];
  },
};

/** A tree at every size on its way, and the hash of each of its subtrees. */
function grown(entries: readonly Uint8Array[]) {
  const nodes = new Map<string, Uint8Array>();
  const trees: GrowingTree[] = [emptyTree];
  for (const entry of entries) {
    const { tree, completed } = append(sha256, trees.at(-1)!, leafHash(sha256, entry));
    trees.push(tree);
    for (const node of completed) nodes.set(nameOf(node), node.hash);
  }
  const prove = (ranges: readonly LeafRange[] | null) =>
    ranges!.map((range) => rangeHash(sha256, (node) => nodes.get(nameOf(node))!, range));
  return { trees, nodes, prove, root: (size: number) => rootHash(sha256, trees[size]!) };
}

const nameOf = ({ level, index }: TreeNode) => `${level}/${index}`;

const hexes = (hashes: readonly Uint8Array[]) => hashes.map(hex);
const numbered = (count: number) => Array.from({ length: count }, (_, at) => utf8(`entry ${at}`));
const fromHex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** The published vectors of Certificate Transparency, which RFC 9162 goes on with. */
const vectors = {
  entries: ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(fromHex),
  roots: [
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ],
  inclusion: [
    { leaf: 0, size: 1, proof: [] },
    {
      leaf: 0,
      size: 8,
      proof: [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    },
    {
      leaf: 5,
      size: 8,
      proof: [
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    },
    { leaf: 2, size: 3, proof: ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'] },
    {
      leaf: 1,
      size: 5,
      proof: [
        '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    },
  ],
  consistency: [
    { from: 1, to: 1, proof: [] },
    {
      from: 1,
      to: 8,
      proof: [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    },
    {
      from: 6,
      to: 8,
      proof: [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    },
    {
      from: 2,
      to: 5,
      proof: [
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    },
  ],
};

describe('the tree', () => {
  it.each(vectors.roots.map((root, size) => [size, root] as const))('of %i published entries has the published root', (size, root) => {
    expect(hex(grown(vectors.entries).root(size))).toBe(root);
  });

  it('without a leaf hashes nothing', () => {
    expect(hex(emptyRoot(sha256))).toBe(vectors.roots[0]);
  });

  it.each(vectors.inclusion)('proves published entry $leaf of $size as published', ({ leaf, size, proof }) => {
    expect(hexes(grown(vectors.entries).prove(inclusionRanges(leaf, size)))).toEqual(proof);
  });

  it.each(vectors.consistency)('proves that the $to published entries begin with the first $from', ({ from, to, proof }) => {
    expect(hexes(grown(vectors.entries).prove(consistencyRanges(from, to)))).toEqual(proof);
  });

  it('of seven leaves gives the proofs that the standard draws', () => {
    const entries = numbered(7);
    const [a, b, c, d, e, f, j] = entries.map((entry) => leafHash(sha256, entry)) as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ];
    const [g, h, i] = [nodeHash(sha256, a, b), nodeHash(sha256, c, d), nodeHash(sha256, e, f)];
    const [k, l] = [nodeHash(sha256, g, h), nodeHash(sha256, i, j)];
    const { prove } = grown(entries);
    expect(hexes(prove(inclusionRanges(0, 7)))).toEqual(hexes([b, h, l]));
    expect(hexes(prove(inclusionRanges(3, 7)))).toEqual(hexes([c, g, l]));
    expect(hexes(prove(inclusionRanges(4, 7)))).toEqual(hexes([f, j, k]));
    expect(hexes(prove(inclusionRanges(6, 7)))).toEqual(hexes([i, k]));
    expect(hexes(prove(consistencyRanges(3, 7)))).toEqual(hexes([c, d, g, l]));
    expect(hexes(prove(consistencyRanges(4, 7)))).toEqual(hexes([l]));
    expect(hexes(prove(consistencyRanges(6, 7)))).toEqual(hexes([i, j, k]));
  });

  it('and its proofs are those of the definitions, for every size up to forty', () => {
    const entries = numbered(40);
    const { root, prove } = grown(entries);
    for (let size = 1; size <= entries.length; size += 1) {
      const some = entries.slice(0, size);
      expect(hex(root(size))).toBe(hex(naive.root(some)));
      for (let at = 0; at < size; at += 1) {
        expect(hexes(prove(inclusionRanges(at, size)))).toEqual(hexes(naive.path(at, some)));
        expect(hexes(prove(consistencyRanges(at + 1, size)))).toEqual(hexes(naive.subproof(at + 1, some, true)));
      }
    }
  });
});

describe('ten thousand proofs', () => {
  const most = 700;
  const { trees, root, prove } = grown(numbered(most));
  const leafOf = (leaf: number) => leafHash(sha256, utf8(`entry ${leaf}`));
  const places = fc
    .tuple(fc.integer({ min: 1, max: most }), fc.nat())
    .map(([size, seed]) => ({ size, leaf: seed % size, from: (seed % size) + 1, seed }));

  it('that a leaf stands in its place hold, and ten thousand forged ones do not', () => {
    fc.assert(
      fc.property(places, fc.nat({ max: 5 }), ({ size, leaf, seed }, how) => {
        const claim = { leaf, leafHash: leafOf(leaf), size, root: root(size), proof: prove(inclusionRanges(leaf, size)) };
        expect(isIncluded(sha256, claim)).toBe(true);
        const forgeries = [
          { ...claim, leafHash: spoilt(claim.leafHash, seed) },
          { ...claim, root: spoilt(claim.root, seed) },
          { ...claim, proof: [...claim.proof, claim.leafHash] },
          claim.proof.length > 0 ? { ...claim, proof: claim.proof.slice(0, -1) } : { ...claim, size: size + 1 },
          claim.proof.length > 0
            ? { ...claim, proof: claim.proof.with(seed % claim.proof.length, spoilt(claim.proof[seed % claim.proof.length]!, seed)) }
            : { ...claim, leaf: 1 },
          { ...claim, leaf: size > 1 ? (leaf + 1) % size : size },
        ];
        expect(isIncluded(sha256, forgeries[how]!)).toBe(false);
      }),
      { numRuns: 10_000 },
    );
  });

  it('that the tree only grew hold, and ten thousand forged ones do not', () => {
    fc.assert(
      fc.property(places, fc.nat({ max: 4 }), ({ size, from, seed }, how) => {
        const claim = { from, fromRoot: root(from), to: size, toRoot: root(size), proof: prove(consistencyRanges(from, size)) };
        expect(isConsistent(sha256, claim)).toBe(true);
        const forgeries = [
          { ...claim, fromRoot: spoilt(claim.fromRoot, seed) },
          { ...claim, toRoot: spoilt(claim.toRoot, seed) },
          { ...claim, proof: [...claim.proof, claim.toRoot] },
          claim.proof.length > 0 ? { ...claim, proof: claim.proof.slice(1) } : { ...claim, to: size + 1 },
          claim.proof.length > 0
            ? { ...claim, proof: claim.proof.with(seed % claim.proof.length, spoilt(claim.proof[seed % claim.proof.length]!, seed)) }
            : { ...claim, from: size + 1 },
        ];
        expect(isConsistent(sha256, forgeries[how]!)).toBe(false);
      }),
      { numRuns: 10_000 },
    );
  });

  it('that the tree only grew cannot be given for a tree in which an older leaf was changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.nat(), (size, seed) => {
        const changed = seed % (size - 1);
        const other = grown(numbered(size).with(changed, utf8('another entry')));
        const from = changed + 1;
        const proof = other.prove(consistencyRanges(from, size));
        expect(isConsistent(sha256, { from, fromRoot: root(from), to: size, toRoot: other.root(size), proof })).toBe(false);
      }),
    );
  });

  it('need no more hashes than the tree has levels', () => {
    expect(trees).toHaveLength(most + 1);
    fc.assert(
      fc.property(places, ({ size, leaf, from }) => {
        expect(inclusionRanges(leaf, size)!.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
        expect(consistencyRanges(from, size)!.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)) + 1);
      }),
    );
  });
});

describe('what is no place in the tree', () => {
  it.each([
    [-1, 3],
    [3, 3],
    [0, 0],
    [0.5, 3],
    [0, Number.NaN],
  ])('leaf %d of %d has no proof, and no proof holds for it', (leaf, size) => {
    expect(inclusionRanges(leaf, size)).toBeNull();
    const [root] = [sha256(utf8('root'))];
    expect(isIncluded(sha256, { leaf, leafHash: root, size, root, proof: [] })).toBe(false);
  });

  it.each([
    [4, 3],
    [-1, 3],
    [1.5, 3],
  ])('a tree of %d leaves comes before none of %d', (from, to) => {
    expect(consistencyRanges(from, to)).toBeNull();
    const root = sha256(utf8('root'));
    expect(isConsistent(sha256, { from, fromRoot: root, to, toRoot: root, proof: [] })).toBe(false);
  });

  it('every tree begins with the empty one, and equals itself alone', () => {
    const { root } = grown(numbered(3));
    expect(isConsistent(sha256, { from: 0, fromRoot: root(0), to: 3, toRoot: root(3), proof: [] })).toBe(true);
    expect(isConsistent(sha256, { from: 3, fromRoot: root(3), to: 3, toRoot: root(2), proof: [] })).toBe(false);
    expect(isConsistent(sha256, { from: 1, fromRoot: root(1), to: 3, toRoot: root(3), proof: [] })).toBe(false);
  });
});

describe('the tiles', () => {
  it('are named as the convention names them', () => {
    expect(tilePath({ row: 0, index: 0, width: 256 })).toBe('tile/0/000');
    expect(tilePath({ row: 1, index: 67, width: 12 })).toBe('tile/1/067.p/12');
    expect(tilePath({ row: 0, index: 1_234_067, width: 256 })).toBe('tile/0/x001/x234/067');
  });

  it('of 70,000 leaves are 274 of leaves, two of what stands over them, and the top', () => {
    const tiles = tilesOf(70_000);
    expect([0, 1, 2].map((row) => tiles.filter((tile) => tile.row === row).length)).toEqual([274, 2, 1]);
    expect(tiles.filter(({ width }) => width < 256)).toEqual([
      { row: 0, index: 273, width: 112 },
      { row: 1, index: 1, width: 17 },
      { row: 2, index: 0, width: 1 },
    ]);
  });

  it('hold every hash that a proof is made of', () => {
    const size = 600;
    const { nodes, prove } = grown(numbered(size));
    const kept = new Map([...nodes].filter(([name]) => Number.parseInt(name) % tileHeight === 0));
    const read = fromKept(sha256, (node) => kept.get(nameOf(node))!);
    const inTiles = new Set(
      tilesOf(size).flatMap(({ row, index, width }) => Array.from({ length: width }, (_, at) => `${row * 8}/${index * 256 + at}`)),
    );
    expect([...kept.keys()].toSorted()).toEqual([...inTiles].toSorted());
    for (let leaf = 0; leaf < size; leaf += 97) {
      const ranges = inclusionRanges(leaf, size)!;
      expect(hexes(ranges.map((range) => rangeHash(sha256, read, range)))).toEqual(hexes(prove(ranges)));
      for (const { level, begin, end } of ranges.flatMap(keptRangesOf))
        for (let index = begin; index < end; index += 1) expect(inTiles).toContain(nameOf({ level, index }));
    }
  });
});

function spoilt(hash: Uint8Array, seed: number): Uint8Array {
  return hash.with(seed % hash.length, hash[seed % hash.length]! ^ (1 << (seed % 8)));
}
