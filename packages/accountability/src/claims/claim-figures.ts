/** Fewer confidential claims than this are never told of, and no two releases differ by fewer. */
export const fewestClaims = 10;

/** Counts of confidential claims by one feature, such as the right. Null: hidden. What is hidden adds up to `total` less what is told. */
export interface ToldCounts {
  readonly total: number;
  readonly told: Readonly<Record<string, number | null>>;
}

export type Counts = Readonly<Record<string, number>>;

/**
 * All tables of one release, or null: then the release before stands until more claims have come to an end.
 *
 * Counts only grow. A count is told from ten on, and from then on always. What is hidden adds up to at least ten or to nothing; where
 * it does not, the smallest of the others is hidden with it. Nothing that can be worked out from two releases of a table may have
 * changed by one to nine: not a count, not the total, not what was hidden together. So nobody finds one claim by taking one release
 * from another.
 */
export function releaseClaimFigures<Table extends string>(
  counts: Readonly<Record<Table, Counts>>,
  before: Readonly<Record<Table, ToldCounts>> | null,
): Readonly<Record<Table, ToldCounts>> | null {
  const tables = (Object.keys(counts) as Table[]).map((table) => [table, tellTable(counts[table], before?.[table] ?? null)] as const);
  if (tables.some(([, told]) => told === null)) return null;
  return Object.fromEntries(tables) as Record<Table, ToldCounts>;
}

function tellTable(counts: Counts, before: ToldCounts | null): ToldCounts | null {
  const total = sumOf(counts, Object.keys(counts));
  if (total < fewestClaims) return null;
  const hidden = hiddenIn(counts);
  const told = Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, hidden.has(key) ? null : count]));
  return before !== null && !mayFollow(counts, hidden, before) ? null : { total, told };
}

/** The small ones, and with them so many of the others that together they are not small. */
function hiddenIn(counts: Counts): ReadonlySet<string> {
  const hidden = new Set(Object.keys(counts).filter((key) => counts[key]! < fewestClaims));
  const others = Object.keys(counts)
    .filter((key) => !hidden.has(key))
    .toSorted((one, other) => counts[one]! - counts[other]! || (one < other ? -1 : 1));
  const together = sumOf(counts, hidden);
  const beside = together > 0 && together < fewestClaims ? others[0] : undefined;
  return beside === undefined ? hidden : hidden.add(beside);
}

function mayFollow(counts: Counts, hidden: ReadonlySet<string>, { total, told }: ToldCounts): boolean {
  const keys = Object.keys(counts);
  const toldBefore = keys.filter((key) => typeof told[key] === 'number');
  const hiddenBefore = keys.filter((key) => !toldBefore.includes(key));
  const sumOfHidden = total - toldBefore.reduce((sum, key) => sum + told[key]!, 0);
  return (
    toldBefore.every((key) => !hidden.has(key) && isApart(counts[key]!, told[key]!)) &&
    isApart(sumOf(counts, keys), total) &&
    isApart(sumOf(counts, hiddenBefore), sumOfHidden)
  );
}

/** The same, or so many more that nobody stands out. */
function isApart(now: number, before: number): boolean {
  return now === before || now - before >= fewestClaims;
}

function sumOf(counts: Counts, keys: Iterable<string>): number {
  return [...keys].reduce((sum, key) => sum + counts[key]!, 0);
}

/** The middle one, in whole days; of two middle ones the larger. Null where there are none. */
export function medianDays(days: readonly number[]): number | null {
  return days.toSorted((one, other) => one - other)[Math.floor(days.length / 2)] ?? null;
}
