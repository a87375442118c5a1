import { useLingui } from '@lingui/react/macro';
import type { CheckValueView } from '@madang/contracts/checks';
import { useFormat } from '../../format/use-format.js';
import type { CheckCode } from './check-words.js';
import { basisPointsOf, minorOf, numberOf, textOf } from './values-of.js';

interface Headed {
  readonly check: CheckCode;
  readonly values: readonly CheckValueView[];
  readonly subject: { readonly name: string | null };
}

/** The finding in one sentence with its numbers: "19.8% less for each resident than the year before, prices counted in". */
export function useHeadline(currency: string): (finding: Headed) => string | null {
  const over = useOverYears();
  const money = useMoneySentences(currency);
  const people = usePeopleSentences();
  return (finding) => over(finding) ?? money(finding) ?? people(finding);
}

type Sentence = (finding: Headed) => string | null;

/** Of the named numbers all, or nothing at all. */
function given(finding: Headed, ...names: string[]): number[] | null {
  const numbers = names.map((name) => numberOf(finding, name));
  return numbers.every((one) => one !== null) ? numbers : null;
}

function useShare(): (share: number) => string {
  const format = useFormat();
  return (share) => format.share(basisPointsOf(share));
}

function useOverYears(): Sentence {
  const { t } = useLingui();
  const format = useFormat();
  const share = useShare();
  const sentences: Readonly<Partial<Record<CheckCode, Sentence>>> = {
    C01: (finding) => {
      const [change, nominal] = given(finding, 'change', 'nominalChange') ?? [];
      if (change === undefined || nominal === undefined) return null;
      const size = share(Math.abs(change));
      return change < 0
        ? t`Each resident gets ${size} less than the year before, prices counted in (the plain amount: ${share(nominal)}).`
        : t`Each resident gets ${size} more than the year before, prices counted in (the plain amount: ${share(nominal)}).`;
    },
    C02: (finding) => {
      const [before, now] = given(finding, 'share0', 'share1') ?? [];
      return before === undefined || now === undefined
        ? null
        : t`${share(now)} of the budget serves it; the year before it was ${share(before)}.`;
    },
    C03: (finding) => {
      const [now, mean] = given(finding, 'share', 'mean') ?? [];
      return now === undefined || mean === undefined
        ? null
        : t`${share(now)} of the budget goes to education, health and social protection; in the three years before it was ${share(mean)} on average.`;
    },
    C04: (finding) => {
      const late = numberOf(finding, 'yearsLate');
      if (numberOf(finding, 'pace') === null) return null;
      if (late === null) return t`At this pace the target is never met.`;
      return late === 0
        ? t`At this pace the target is met in its year.`
        : t`At this pace the target is met ${format.number(late)} years late.`;
    },
    C23: (finding) => {
      const [swing, mean] = given(finding, 'cv', 'mean') ?? [];
      return swing === undefined || mean === undefined
        ? null
        : t`On average ${share(mean)} of the budget serves it; from year to year that goes up and down by ${share(swing)} of itself.`;
    },
  };
  return (finding) => sentences[finding.check]?.(finding) ?? null;
}

function useMoneySentences(currency: string): Sentence {
  const { t } = useLingui();
  const format = useFormat();
  const share = useShare();
  const money = (minor: string) => format.money({ minor, currency });
  const sentences: Readonly<Partial<Record<CheckCode, Sentence>>> = {
    C06: (finding) => {
      const effort = numberOf(finding, 'effort');
      return effort === null ? null : t`For each resident the city raises ${share(effort)} of what cities like it raise.`;
    },
    C07: (finding) => {
      const [own, whole] = given(finding, 'rightRate', 'allRate') ?? [];
      return own === undefined || whole === undefined
        ? null
        : t`Of the money approved for it, ${share(own)} was spent; of the whole budget ${share(whole)}.`;
    },
    C08: (finding) => {
      const [missing, left] = [minorOf(finding, 'shortfall'), numberOf(finding, 'leftBelow')];
      return missing === null || left === null
        ? null
        : t`To lift everybody to the minimum, ${money(missing)} are missing; ${format.number(left)} stay below it.`;
    },
    C09: (finding) => {
      const [poor, rich] = [minorOf(finding, 'mostDeprivedFifthPerHead'), minorOf(finding, 'leastDeprivedFifthPerHead')];
      return poor === null || rich === null
        ? null
        : t`Where life is hardest the budget keeps ${money(poor)} for each resident; where it is easiest, ${money(rich)}.`;
    },
    C10: (finding) => {
      const moved = numberOf(finding, 'misallocated');
      return moved === null ? null : t`To follow need, ${share(moved)} of the money would have to move to other districts.`;
    },
    C13: (finding) => {
      const screened = numberOf(finding, 'screened');
      return screened === null ? null : t`Of ${share(1 - screened)} of the money nobody has said whether it makes people more equal.`;
    },
    C21: (finding) => {
      const debt = numberOf(finding, 'debtService');
      return debt === null ? null : t`Of what the city raises itself, ${share(debt)} goes into interest and repayment of debt.`;
    },
  };
  return (finding) => sentences[finding.check]?.(finding) ?? null;
}

function usePeopleSentences(): Sentence {
  const { t } = useLingui();
  const format = useFormat();
  const share = useShare();
  const sentences: Readonly<Partial<Record<CheckCode, Sentence>>> = {
    C05: (finding) => {
      const score = numberOf(finding, 'score');
      return score === null ? null : t`${format.number(score)} of the 100 points that ${finding.subject.name ?? ''} has.`;
    },
    C11: (finding) => {
      const [ratio, gap] = given(finding, 'ratio', 'gapPp') ?? [];
      if (ratio === undefined || gap === undefined) return null;
      const size = format.number(Math.abs(gap));
      return gap > 0
        ? t`${size} above the others: ${share(ratio)} as well off as they are.`
        : t`${size} below the others: ${share(ratio)} as well off as they are.`;
    },
    C12: (finding) => {
      const [people, gain] = given(finding, 'peopleShare', 'benefitShare') ?? [];
      return people === undefined || gain === undefined
        ? null
        : t`They are ${share(people)} of the people and get ${share(gain)} of the gain.`;
    },
    C16: (finding) => {
      const [poor, rich] = given(finding, 'burdenLow', 'burdenHigh') ?? [];
      return poor === undefined || rich === undefined
        ? null
        : t`The poorest pay ${share(poor)} of their income, the richest ${share(rich)}.`;
    },
    C17: (finding) => {
      const [lowest, presence] = [textOf(finding, 'lowest'), numberOf(finding, 'lowestValue')];
      return lowest === null || presence === null
        ? null
        : t`Least present is ${lowest}, with ${share(presence)} of the part that its residents would give it.`;
    },
    C18: (finding) => {
      const score = numberOf(finding, 'score');
      return score === null ? null : t`${format.number(score)} of 100 points for openness.`;
    },
    C19: (finding) => {
      const [covered, missing] = given(finding, 'coverage', 'missing') ?? [];
      return covered === undefined || missing === undefined
        ? null
        : t`Of what should be known of the groups, ${share(covered)} is known and fresh; ${format.number(missing)} figures do not exist.`;
    },
    C20: (finding) => {
      const [inTime, withReasons] = given(finding, 'timeliness', 'reasoned') ?? [];
      return inTime === undefined || withReasons === undefined
        ? null
        : t`${share(inTime)} of the answers came in time, ${share(withReasons)} gave reasons.`;
    },
  };
  return (finding) => sentences[finding.check]?.(finding) ?? null;
}
