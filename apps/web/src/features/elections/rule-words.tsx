import { assertNever } from '@madang/basics';
import { Trans } from '@lingui/react/macro';
import type { AllocationRuleView } from '@madang/contracts/allocation-rules';
import type { ProjectView } from '@madang/contracts/ballot-projects';
import type { ElectionView } from '@madang/contracts/elections';
import { MoneyText } from '../../ui/money-text.js';
import { RuleConditions } from './rule-conditions.js';

/** What one may mark, in one sentence. */
export function BallotSentence({ election }: { readonly election: Pick<ElectionView, 'ballotKind' | 'maxPicks' | 'fund'> }) {
  const { ballotKind, maxPicks, fund } = election;
  if (ballotKind === 'knapsack' && maxPicks !== null) {
    return (
      <Trans>
        Choose the projects you want, {maxPicks} at most. Together they may cost no more than <MoneyText amount={fund} />.
      </Trans>
    );
  }
  if (ballotKind === 'knapsack') {
    return (
      <Trans>
        Choose the projects you want. Together they may cost no more than <MoneyText amount={fund} />.
      </Trans>
    );
  }
  if (maxPicks !== null) return <Trans>Choose the projects you want, {maxPicks} at most. You need not think of the money.</Trans>;
  return <Trans>Choose every project you want. You need not think of the money.</Trans>;
}

/** The method's name. */
export function RuleName({ rule: { rule } }: { readonly rule: AllocationRuleView }) {
  switch (rule) {
    case 'greedy':
      return <Trans>Most votes first</Trans>;
    case 'greedy-per-cost':
      return <Trans>Most votes for the money first</Trans>;
    case 'equal-shares':
      return <Trans>Method of Equal Shares</Trans>;
    case 'phragmen':
      return <Trans>Phragmén’s method</Trans>;
    default:
      return assertNever(rule);
  }
}

interface RuleWordsProps {
  readonly rule: AllocationRuleView;
  /** On the ballot, where conditions may name them. */
  readonly projects?: readonly Pick<ProjectView, 'id' | 'title' | 'language'>[];
}

/** How ballots become funded projects, for somebody who has never heard of it. */
export function RuleWords({ rule, projects = [] }: RuleWordsProps) {
  return (
    <>
      <p>
        <MethodWords rule={rule} />
      </p>
      {rule.completion !== null && (
        <p>
          <LeftoverWords completion={rule.completion} />
        </p>
      )}
      <RuleConditions rule={rule} projects={projects} />
      <p>
        <TieWords rule={rule} />
      </p>
    </>
  );
}

export function MethodWords({ rule: { rule, utility, stop } }: { readonly rule: AllocationRuleView }) {
  switch (rule) {
    case 'greedy':
      if (stop)
        return <Trans>The project with the most votes is funded first, then the next one, and so on as long as the money lasts.</Trans>;
      return <Trans>The project with the most votes is funded first, then the next one that still fits into the money, and so on.</Trans>;
    case 'greedy-per-cost':
      if (stop)
        return (
          <Trans>
            The project with the most votes for each unit of money is funded first, then the next one, as long as the money lasts.
          </Trans>
        );
      return <Trans>The project with the most votes for each unit of money is funded first, then the next one that still fits.</Trans>;
    case 'equal-shares':
      return utility === 'cardinality' ? (
        <Trans>
          Everyone who votes gets an equal share of the money. A project is funded when those who chose it can pay for it together. Every
          funded project counts the same for those who wanted it.
        </Trans>
      ) : (
        <Trans>
          Everyone who votes gets an equal share of the money. A project is funded when those who chose it can pay for it together. A
          project counts as much as it costs for those who wanted it.
        </Trans>
      );
    case 'phragmen':
      return (
        <Trans>
          Projects are funded one after the other, so that the cost of each is spread as evenly as possible among those who chose it.
        </Trans>
      );
    default:
      return assertNever(rule);
  }
}

function LeftoverWords({ completion }: { readonly completion: NonNullable<AllocationRuleView['completion']> }) {
  switch (completion) {
    case 'none':
      return <Trans>Money that is left over stays with the city.</Trans>;
    case 'utilitarian':
      return <Trans>Money that is left over goes to the projects with the most votes that still fit.</Trans>;
    case 'add1':
      return <Trans>If money is left over, all shares are raised together, step by step, as long as the fund suffices.</Trans>;
    case 'add1-utilitarian':
      return (
        <Trans>
          If money is left over, all shares are raised together, step by step, as long as the fund suffices. What remains goes to the
          projects with the most votes that still fit.
        </Trans>
      );
    default:
      return assertNever(completion);
  }
}

function TieWords({ rule: { tieBreak } }: { readonly rule: AllocationRuleView }) {
  const seed = tieBreak.seed;
  if (tieBreak.by === 'id') return <Trans>Where two projects stand exactly equal, the one that comes first on the ballot is taken.</Trans>;
  if (seed === null) {
    return (
      <Trans>
        Where two projects stand exactly equal, the cheaper one is taken, then the one with more votes, then a lot. Its seed is drawn when
        the election is frozen, and stands here from then on.
      </Trans>
    );
  }
  return (
    <Trans>
      Where two projects stand exactly equal, the cheaper one is taken, then the one with more votes, then a lot decides that anyone can
      draw again: its seed is “<bdi>{seed}</bdi>”.
    </Trans>
  );
}
