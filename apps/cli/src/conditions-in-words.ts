import type { BallotLimits, Conditions, SettledRule, Thresholds } from '@madang/allocation';

/** The parameters of a rule besides its method, one sentence each. */
export function conditionsInWords({ whenNotFitting, conditions = {} }: SettledRule): readonly string[] {
  const { ballots, thresholds, comparison } = conditions;
  return [
    ...(ballots ? [`A ballot counts only if it has ${ballotLimits(ballots).join(', ')}.`] : []),
    ...(thresholds ? [`A project needs ${thresholdsInWords(thresholds).join(', and ')}.`] : []),
    ...limitsInWords(conditions),
    ...fundsInWords(conditions),
    ...(whenNotFitting === undefined ? [] : [stopInWords(whenNotFitting)]),
    ...(comparison ? ['If more voters prefer what the greedy rule would fund, that stands instead.'] : []),
  ];
}

function ballotLimits(limits: BallotLimits): string[] {
  const { perCategory = [] } = limits;
  return [
    ...between('projects', limits.minProjects, limits.maxProjects),
    ...(limits.maxTotalCost === undefined ? [] : [`a cost of at most ${limits.maxTotalCost}`]),
    ...between('points for each project', limits.minPoints, limits.maxPoints),
    ...between('points in all', limits.minTotalPoints, limits.maxTotalPoints),
    ...perCategory.flatMap(({ category, ...limit }) => ballotLimits(limit).map((part) => `${part} in "${category}"`)),
  ];
}

function between(noun: string, least: number | undefined, most: number | undefined): string[] {
  if (least === undefined && most === undefined) return [];
  if (least === undefined) return [`at most ${most} ${noun}`];
  return [most === undefined ? `at least ${least} ${noun}` : `${least} to ${most} ${noun}`];
}

function thresholdsInWords({ votes, points, shareOfBallots, votesPerCost }: Thresholds): string[] {
  return [
    ...(votes === undefined ? [] : [`at least ${votes} votes`]),
    ...(points === undefined ? [] : [`at least ${points} points`]),
    ...(shareOfBallots === undefined ? [] : [`the votes of at least ${shareOfBallots / 100}% of the valid ballots`]),
    ...(votesPerCost === undefined ? [] : [`at least ${votesPerCost.votes} votes for each ${votesPerCost.per} of its cost`]),
  ];
}

function limitsInWords({ exclusions = [], caps = [] }: Conditions): string[] {
  return [
    ...exclusions.map(({ projects }) => `At most one of ${projects.join(', ')} can be funded.`),
    ...caps.map(({ of, name, atMost }) => `At most ${atMost} goes to the ${of} "${name}".`),
  ];
}

function fundsInWords({ areas = [] }: Conditions): string[] {
  return areas.map(({ area, within, fund, leftoverTo, voters }, at) => {
    const where = within === undefined ? '' : ` (in ${within})`;
    const left = leftoverTo === undefined ? 'what it leaves is not spent' : `what it leaves goes to ${leftoverTo}`;
    const open = voters === undefined ? '' : ' Whoever chose one of its projects votes in it.';
    return `Fund ${at + 1}: ${area}${where} has ${fund}; ${left}.${open}`;
  });
}

function stopInWords(whenNotFitting: NonNullable<SettledRule['whenNotFitting']>): string {
  if (whenNotFitting === 'stop') return 'The count ends at the first project that does not fit.';
  const { topUpFromPercent, reserve } = whenNotFitting;
  return `The count ends at the first project that does not fit; if at least ${topUpFromPercent}% of its cost is left, a reserve of up to ${reserve} adds the rest.`;
}
