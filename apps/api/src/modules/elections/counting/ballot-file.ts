import { amountText, pabulibOf, settleRule, writePabulib, type AllocationRule, type Profile } from '@madang/allocation';
import { calendarDateIn } from '@madang/basics';
import type { BallotStyle, TimeWindow } from '@madang/participation';

export interface FileFacts {
  readonly city: string;
  readonly cycle: string;
  readonly title: string;
  readonly language: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly window: TimeWindow;
  readonly ballotStyle: BallotStyle;
  readonly rule: AllocationRule;
}

/**
 * The ballots as a Pabulib file that anybody can count again, with category and district beside each project. Voters are numbered in the order of the profile, which is that
 * of their keys, and nothing else is said about them. Amounts are plain decimals, choices the ids of the projects.
 */
export function ballotFile(profile: Profile, facts: FileFacts): string {
  return writePabulib(pabulibOf(profile, metaOf(profile, facts)));
}

function metaOf(profile: Profile, facts: FileFacts): Record<string, string> {
  const { city, cycle, title, language, timeZone, currency, window, ballotStyle, rule } = facts;
  const day = (instant: Date) => calendarDateIn(timeZone, instant).split('-').toReversed().join('.');
  return {
    description: title,
    // Nothing here says in which country a city lies, and readers take this word for an absent value.
    country: 'none',
    unit: city,
    instance: cycle,
    currency,
    language,
    date_begin: day(window.opensAt),
    date_end: day(new Date(window.closesAt.getTime() - 1)),
    rule: pabulibRule(rule),
    min_length: String(rule.conditions?.ballots?.minProjects ?? 0),
    ...(ballotStyle.maxPicks === null ? {} : { max_length: String(ballotStyle.maxPicks) }),
    ...(ballotStyle.kind === 'knapsack' ? { max_sum_cost: amountText(profile.budgetMinor, profile.decimals) } : {}),
    comment: `#1: ${JSON.stringify(rule)}`,
  };
}

/** The format has few names for rules; the exact parameters stand in the comment. */
function pabulibRule(wanted: AllocationRule): string {
  const settled = settleRule(wanted);
  if (!settled.ok) return 'unknown';
  const { rule, completion } = settled.value;
  if (rule === 'greedy') return 'greedy';
  if (rule !== 'equal-shares') return 'unknown';
  return completion === 'add1' || completion === 'add1-utilitarian' ? 'equalshares/add1' : 'equalshares';
}
