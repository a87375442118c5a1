import { scores } from './rating-words.js';

interface OpinionStep {
  readonly score: number;
  /** Where the step begins and how long it is, in per cent of the whole width; the centre lies at 50. */
  readonly from: number;
  readonly width: number;
}

interface OpinionParts {
  readonly steps: readonly OpinionStep[];
  readonly harm: number;
  readonly none: number;
  readonly benefit: number;
  /** Of "No effect", in per cent of all ratings. */
  readonly noneShare: number;
}

/** A histogram from -3 to 3 as lengths on both sides of a centre line: half of the width is everybody. */
export function opinionParts(histogram: readonly number[]): OpinionParts {
  const count = (score: number) => histogram[score + 3] ?? 0;
  const sum = (some: readonly number[]) => some.reduce((total, score) => total + count(score), 0);
  const n = sum(scores);
  const width = (people: number) => (n === 0 ? 0 : (people * 50) / n);
  const harmful = [-1, -2, -3].map((score) => ({
    score,
    from: 50 - width(sum(scores.filter((s) => s >= score && s < 0))),
    width: width(count(score)),
  }));
  const helpful = [1, 2, 3].map((score) => ({
    score,
    from: 50 + width(sum(scores.filter((s) => s > 0 && s < score))),
    width: width(count(score)),
  }));
  return {
    steps: [...harmful, ...helpful].filter((step) => step.width > 0),
    harm: sum([-3, -2, -1]),
    none: count(0),
    benefit: sum([1, 2, 3]),
    noneShare: width(count(0)) * 2,
  };
}
