/**
 * A shuffled list that costs what its page costs. Like cards for a crowd: all proposals lie in small heaps, by a hash of their id that never
 * changes; for every seed the heaps are taken up anew, some sixteen at a time, into handfuls, and each handful is shuffled by itself. So a
 * page looks at one handful, wherever it stands; and since heaps meet in other handfuls for every seed, nobody keeps good or bad company.
 */
const heaps = 1024;
const handfuls = 64;
/** How many bits of a place say where in its handful a proposal stands; with those of the handful they stay a positive whole number. */
const bitsInHandful = 53n;

/** A place in a shuffled list, as `placeSql` gives it. */
export const placePattern = /^\d{1,18}$/;

/** In which heap a proposal `p` lies. An index has exactly this. */
const heapSql = `(uuid_hash_extended(p.id, 0) & ${heaps - 1})`;

/** Where a proposal `p` stands: first the handful, then its place within. `seed` is a parameter. */
export function placeSql(seed: string): string {
  const inHandful = (1n << bitsInHandful) - 1n;
  return `((${handfulSql(heapSql, seed)} << ${bitsInHandful}) | (uuid_hash_extended(p.id, ${hashOf(seed)}) & ${inHandful}))`;
}

/** A shuffled list from a place on: the handful that the place lies in, the next few, and all the others. */
export interface Pieces {
  readonly first: string;
  readonly next: string;
  readonly rest: string;
}

/** Most pages are full with the first piece; where little is wanted or little is there, all the others at once are the shortest way. */
export function piecesFrom(place: string | undefined, seed: string): Pieces {
  const at = place === undefined ? 0 : Number(BigInt(place) >> bitsInHandful);
  const beyond = at + 8;
  return {
    first: inHandfuls(at, at, seed),
    next: inHandfuls(at + 1, beyond - 1, seed),
    rest: `${placeSql(seed)} >= ${BigInt(beyond) << bitsInHandful}`,
  };
}

function inHandfuls(from: number, to: number, seed: string): string {
  return `${heapSql} = any(array(select heap from generate_series(0::bigint, ${heaps - 1}) as heap
            where ${handfulSql('heap', seed)} between ${from} and ${to}))`;
}

function handfulSql(heap: string, seed: string): string {
  return `(hashint8extended(${heap}, ${hashOf(seed)}) & ${handfuls - 1})`;
}

/** Worked out once for a statement, not once for a row. */
function hashOf(seed: string): string {
  return `(select hashtextextended(${seed}::text, 0))`;
}
