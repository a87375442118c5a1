/** How much of a budget's money something is known about, in minor units; each line counts with the size of its amount. */
export interface Known {
  readonly known: bigint;
  readonly whole: bigint;
}

/**
 * The known part in basis points, rounded down: "100 %" stands only where nothing is left. Undefined where there is no money.
 * Amounts below zero count by their size, or a correction that nobody has classified could lift the rest above the whole.
 */
export function coverage({ known, whole }: Known): number | undefined {
  return whole === 0n ? undefined : Number((known * 10_000n) / whole);
}

/** Adds up lines for `coverage`. */
export function knownOf(lines: Iterable<{ readonly minor: bigint; readonly known: boolean }>): Known {
  let known = 0n;
  let whole = 0n;
  for (const line of lines) {
    const size = line.minor < 0n ? -line.minor : line.minor;
    whole += size;
    if (line.known) known += size;
  }
  return { known, whole };
}
