import { smallestPublicGroup } from './privacy.js';

/** People of whom all releases so far, and the one in question, told the same. */
export interface Told {
  readonly people: number;
  /** For each published cell in order: which answer of theirs it counted, null where it counted none. */
  readonly answers: readonly (string | null)[];
}

/** So many ways to single somebody out are looked at; a history with more of them is not published. */
const mostLookedAt = 20_000;

/**
 * Whether publishing these cells tells nothing of fewer than `k` people, however the cells are added and subtracted.
 *
 * A published count is a sum over people, so all that anybody can work out of it are sums of sums. Such a combination tells of those
 * people alone whom it does not cancel out; whom it cancels out have ways of answering that span less than all ways together. So
 * every set of ways that spans less is looked at, and each must leave at least `k` people outside. Ways that `k` people share are
 * always inside: they alone would be too many to be left.
 */
export function tellsNoFewApart(told: readonly Told[], k: number = smallestPublicGroup): boolean {
  const kinds = [...kindsOf(told).values()];
  const all = new Span();
  const shared = new Span();
  for (const { people, rows } of kinds)
    for (const row of rows) {
      all.add(row);
      if (people >= k) shared.add(row);
    }
  const few = kinds.filter(({ people, rows }) => people < k && !rows.every((row) => shared.holds(row)));
  let looks = 0;
  const leavesFew = (inside: Span, from: number): boolean => {
    if (inside.dimension === all.dimension) return false;
    looks += 1;
    const outside = few.filter(({ rows }) => !rows.every((row) => inside.holds(row)));
    if (looks > mostLookedAt || outside.reduce((sum, { people }) => sum + people, 0) < k) return true;
    return few.slice(from).some((kind, at) => outside.includes(kind) && leavesFew(inside.with(kind.rows), from + at + 1));
  };
  return !leavesFew(shared, 0);
}

interface Kind {
  people: number;
  readonly rows: readonly (readonly number[])[];
}

/** Which answer it was does not matter, only in which cells it was the same: people who answer alike and people who answer apart count as one kind. */
function kindsOf(told: readonly Told[]): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const { people, answers } of told) {
    const rows = rowsOf(answers);
    const key = rows.map((row) => row.join('')).join(' ');
    const kind = kinds.get(key);
    if (kind) kind.people += people;
    else kinds.set(key, { people, rows });
  }
  return kinds;
}

/** For each answer somebody gave, the cells that counted it. */
function rowsOf(answers: readonly (string | null)[]): number[][] {
  const given = [...new Set(answers.filter((answer) => answer !== null))];
  return given.map((answer) => answers.map((one) => (one === answer ? 1 : 0)));
}

/** A prime below 2^25, so that products stay whole numbers; two rows that differ at all differ modulo it. */
const modulus = 33_554_393;

/** All that can be added together out of some rows. */
class Span {
  /** In echelon form: each row begins with a 1 at its own place. */
  private readonly rows = new Map<number, readonly number[]>();

  get dimension(): number {
    return this.rows.size;
  }

  /** The same and these. */
  with(rows: readonly (readonly number[])[]): Span {
    const wider = new Span();
    for (const [at, row] of this.rows) wider.rows.set(at, row);
    for (const row of rows) wider.add(row);
    return wider;
  }

  holds(row: readonly number[]): boolean {
    return this.rest(row).every((one) => one === 0);
  }

  add(row: readonly number[]): void {
    const rest = this.rest(row);
    const at = rest.findIndex((one) => one !== 0);
    if (at === -1) return;
    const inverse = power(rest[at]!, modulus - 2);
    this.rows.set(
      at,
      rest.map((one) => (one * inverse) % modulus),
    );
  }

  private rest(row: readonly number[]): number[] {
    const left = [...row];
    for (let at = 0; at < left.length; at += 1) {
      const own = left[at] === 0 ? undefined : this.rows.get(at);
      if (!own) continue;
      const factor = left[at]!;
      for (let other = at; other < left.length; other += 1)
        left[other] = (((left[other]! - factor * own[other]!) % modulus) + modulus) % modulus;
    }
    return left;
  }
}

function power(base: number, exponent: number): number {
  let [result, square] = [1, base % modulus];
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}
