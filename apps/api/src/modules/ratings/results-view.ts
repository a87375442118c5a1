import type { AffectedRatingsView, RatingResultsView, ReleasedCountsView, RightRatingsView } from '@madang/contracts/ratings';
import {
  affectedGap,
  roundedShare,
  signOnly,
  smallestPublicGroup,
  summariseHistogram,
  worstRightFirst,
  type Histogram,
  type RatingSummary,
  type RightCode,
} from '@madang/rights';

/** A right with its count of answers, and the last release of it, if there was one. */
export interface RightRow {
  readonly right: RightCode;
  readonly answers: number;
  readonly raisedAt: Date | null;
  readonly on: string | null;
  readonly histogram: Histogram | null;
  readonly dontKnow: number | null;
  readonly affectedHistogram: Histogram | null;
  readonly affectedDontKnow: number | null;
}

/** Right by right and never added up: flagged harm first, then the worst; what may not be shown yet comes last. */
export function toResults(rows: readonly RightRow[]): RatingResultsView {
  const summed = rows.map((row) => ({
    row,
    right: row.right,
    harmFlagged: row.raisedAt !== null,
    summary: summariseHistogram(row.histogram ?? [0, 0, 0, 0, 0, 0, 0], row.dontKnow ?? 0),
  }));
  return { leastAnswers: smallestPublicGroup, rights: worstRightFirst(summed).map(({ row, summary }) => toRight(row, summary)) };
}

function toRight(row: RightRow, summary: RatingSummary): RightRatingsView {
  const { right, answers, raisedAt, on } = row;
  return {
    right,
    answersSoFar: answers,
    harmFlaggedAt: raisedAt?.toISOString() ?? null,
    released: on === null ? null : { on, ...toCounts(summary), affected: affectedOf(row, summary) },
  };
}

/** Those affected beside everyone else: told apart where both are enough to be told, and how far apart they stand. */
function affectedOf({ affectedHistogram, affectedDontKnow }: RightRow, whole: RatingSummary): AffectedRatingsView | null {
  if (affectedHistogram === null) return null;
  const rest = whole.histogram.map((count, at) => count - affectedHistogram[at]!) as unknown as Histogram;
  const gap = affectedGap(affectedHistogram, rest);
  return { ...toCounts(summariseHistogram(affectedHistogram, affectedDontKnow ?? 0)), gap: gap === undefined ? null : rounded(gap) };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function toCounts({ histogram, n, dontKnow, median, polarisation, line }: RatingSummary): ReleasedCountsView {
  const sign = signOnly(histogram);
  const told = sign === undefined;
  return {
    n,
    histogram: told ? [...histogram] : null,
    sign: sign ?? null,
    dontKnowShare: roundedShare(dontKnow, n + dontKnow) ?? 0,
    median: told ? (median ?? null) : null,
    polarisation: told ? (polarisation ?? null) : null,
    line: line ?? null,
  };
}
