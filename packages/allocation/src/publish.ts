import type { Allocation, AreaOutcome, Rejection, Step } from './allocation.js';
import type { CountedElection, CountedPart } from './count-election.js';
import type { SettledRule } from './allocation-rule.js';
import { inCodePointOrder } from './in-code-point-order.js';
import { tellsMoreSupporters } from './tells-more-supporters.js';

/** The version of the methods, published with every outcome. */
export const methodsVersion = '1';

/** The outcome with every step and every refusal explained. */
export function published(election: CountedElection): Allocation {
  const { rule, profile, tally, parts } = election;
  const all = parts.map((part) => publishedPart(part, rule));
  const order = all.flatMap((part) => part.order);
  const sums = all.map((part) => part.sums);
  const costMinor = sums.reduce((sum, part) => sum + part.costMinor, 0n);
  const fromReserveMinor = sums.reduce((sum, part) => sum + part.fromReserveMinor, 0n);
  const whole = parts.length === 1 && parts[0]!.fund === undefined ? parts[0] : undefined;
  return {
    rule,
    version: methodsVersion,
    decimals: profile.decimals,
    voters: profile.ballots.length,
    ...(tally ? { ballots: tally } : {}),
    budgetMinor: profile.budgetMinor,
    costMinor,
    leftMinor: profile.budgetMinor + fromReserveMinor - costMinor,
    ...(fromReserveMinor === 0n ? {} : { fromReserveMinor }),
    ...(whole?.outcome.share ? { share: whole.outcome.share } : {}),
    ...(whole?.comparison ? { comparison: whole.comparison } : {}),
    ...(whole ? {} : { areas: all.map((part) => part.area!) }),
    selected: order.toSorted(inCodePointOrder),
    order,
    steps: all.flatMap((part) => part.steps),
    rejected: all.flatMap((part) => part.rejected),
    ties: parts.reduce((sum, part) => sum + part.outcome.ties, 0),
  };
}

interface PublishedPart {
  readonly order: readonly string[];
  readonly sums: { readonly costMinor: bigint; readonly fromReserveMinor: bigint };
  readonly steps: readonly Step[];
  readonly rejected: readonly Rejection[];
  readonly area: AreaOutcome | undefined;
}

function publishedPart(part: CountedPart, rule: SettledRule): PublishedPart {
  const { question, outcome, fund } = part;
  const order = outcome.order.map((place) => question.projects[place]!.id);
  const costMinor = outcome.order.reduce((sum, place) => sum + question.projects[place]!.costMinor, 0n);
  const fromReserveMinor = outcome.fromReserveMinor ?? 0n;
  const { steps, rejected: explained } = outcome.explain();
  const rejected = tellsMoreSupporters(rule) ? explained : explained.map(withoutFigure);
  const sums = { costMinor, fromReserveMinor };
  if (!fund) return { order, sums, steps, rejected, area: undefined };
  const { area, ownMinor, receivedMinor, leftoverTo } = fund;
  return {
    order,
    sums,
    steps: steps.map((step) => ({ ...step, area })),
    rejected: rejected.map((rejection) => ({ ...rejection, area })),
    area: {
      area,
      voters: question.choices.voters,
      fundMinor: ownMinor,
      receivedMinor,
      costMinor,
      leftMinor: ownMinor + receivedMinor + fromReserveMinor - costMinor,
      ...(leftoverTo === undefined ? {} : { leftoverTo }),
      ...(outcome.share ? { share: outcome.share } : {}),
      ...(part.comparison ? { comparison: part.comparison } : {}),
      order,
    },
  };
}

function withoutFigure(rejection: Rejection): Rejection {
  const { moreSupporters, ...others } = rejection;
  return moreSupporters === undefined ? rejection : others;
}
