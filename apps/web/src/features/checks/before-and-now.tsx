import { Trans } from '@lingui/react/macro';
import type { FindingView } from '@madang/contracts/checks';
import { Dumbbells } from '../../ui/dumbbells.js';
import { useFormat } from '../../format/use-format.js';
import { realPerHead } from './per-head.js';
import { SubjectName, subjectKey } from './subject-name.js';
import { basisPointsOf, numberOf } from './values-of.js';

interface BeforeAndNowProps {
  readonly findings: readonly FindingView[];
  readonly currency: string;
}

/** C01: what each right got for a resident, before and now. Last year is the same place in every row, so that only the change is seen. */
export function RealSpendingDumbbells({ findings, currency }: BeforeAndNowProps) {
  const format = useFormat();
  const known = findings.flatMap((finding) => {
    const change = numberOf(finding, 'change');
    const money = realPerHead(finding.inputs);
    return change === null || money === null ? [] : [{ finding, change, money }];
  });
  const along = axisOf([0, ...known.map(({ change }) => change)]);
  return (
    <Dumbbells
      legend={{ from: <Trans>The year before, at today’s prices</Trans>, to: <Trans>This budget</Trans> }}
      rows={known.map(({ finding, change, money }) => ({
        key: subjectKey(finding.subject),
        name: <SubjectName subject={finding.subject} />,
        from: along(0),
        to: along(change),
        said: (
          <Trans>
            {format.money({ minor: money.before, currency })}, now {format.money({ minor: money.now, currency })}
          </Trans>
        ),
      }))}
    />
  );
}

/** C02: which part of the budget each right had, and has. */
export function ShareDumbbells({ findings }: Pick<BeforeAndNowProps, 'findings'>) {
  const format = useFormat();
  const known = findings.flatMap((finding) => {
    const [before, now] = [numberOf(finding, 'share0'), numberOf(finding, 'share1')];
    return before === null || now === null ? [] : [{ finding, before, now }];
  });
  const along = axisOf([0, ...known.flatMap(({ before, now }) => [before, now])]);
  return (
    <Dumbbells
      legend={{ from: <Trans>The year before</Trans>, to: <Trans>This budget</Trans> }}
      rows={known.map(({ finding, before, now }) => ({
        key: subjectKey(finding.subject),
        name: <SubjectName subject={finding.subject} />,
        from: along(before),
        to: along(now),
        said: (
          <Trans>
            {format.share(basisPointsOf(before))}, now {format.share(basisPointsOf(now))}
          </Trans>
        ),
      }))}
    />
  );
}

/** How far along the axis a number stands, in per cent, the least and the greatest at its ends. */
function axisOf(numbers: readonly number[]): (number: number) => number {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return (number) => (most === least ? 50 : ((number - least) / (most - least)) * 100);
}
