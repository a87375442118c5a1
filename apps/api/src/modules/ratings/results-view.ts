import type { RatingResultsView, ReleasedRatingsView, RightRatingsView } from '@madang/contracts/ratings';
import {
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

function toRight({ right, answers, raisedAt, on }: RightRow, summary: RatingSummary): RightRatingsView {
  return {
    right,
    answersSoFar: answers,
    harmFlaggedAt: raisedAt?.toISOString() ?? null,
    released: on === null ? null : toReleased(on, summary),
  };
}

function toReleased(on: string, summary: RatingSummary): ReleasedRatingsView {
  const { histogram, n, dontKnow, median, polarisation, line } = summary;
  const sign = signOnly(histogram);
  const told = sign === undefined;
  return {
    on,
    n,
    histogram: told ? [...histogram] : null,
    sign: sign ?? null,
    dontKnowShare: roundedShare(dontKnow, n + dontKnow) ?? 0,
    median: told ? (median ?? null) : null,
    polarisation: told ? (polarisation ?? null) : null,
    line: line ?? null,
  };
}
