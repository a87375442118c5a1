import { Trans, useLingui } from '@lingui/react/macro';
import type { BudgetLineCardView } from '@madang/contracts/budget-lines';
import type { BudgetVersionView } from '@madang/contracts/budgets';
import type { ReactNode } from 'react';
import { Figure } from '../../charts/figure.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { AmountBar } from './amount-bar.js';
import { readAddress } from './budget-address.js';
import styles from './groups-figure.module.css';
import { inPhase, longestOf } from './in-phase.js';
import { LineName } from './line-name.js';
import { Named } from '../../ui/named.js';
import { ShareText } from './share-text.js';
import { SourceLine } from './source-line.js';
import { RowLink } from './row-link.js';

interface LinesFigureProps {
  readonly sentence: string;
  readonly caption: ReactNode;
  readonly lines: readonly BudgetLineCardView[];
  readonly version: BudgetVersionView;
  readonly csv?: string;
}

/** Lines of the budget, the largest first; each leads to its own page. */
export function LinesFigure({ sentence, caption, lines, version, csv }: LinesFigureProps) {
  const { t } = useLingui();
  const place = usePlace();
  const { phase, perResident } = readAddress(place.search);
  const amountOf = (line: BudgetLineCardView) => inPhase(perResident ? line.perResident : line.amounts, phase);
  const longest = longestOf(lines.map(amountOf));
  return (
    <Figure
      level={2}
      sentence={sentence}
      subtitle={`${version.currency}, ${version.fiscalYear}`}
      table={{
        caption,
        columns: [
          {
            key: 'line',
            head: t`Line`,
            render: (line) => (
              <span className={styles.part}>
                <RowLink to={paths.budgetLine(place, line.code)}>
                  <LineName line={line} />
                </RowLink>
                {line.department && (
                  <span className={styles.small}>
                    <Named names={line.department.names} otherwise={line.department.code} />
                  </span>
                )}
              </span>
            ),
          },
          {
            key: 'amount',
            head: <Trans>Amount</Trans>,
            numeric: true,
            render: (line) => <AmountBar amount={amountOf(line)} longest={longest} />,
          },
          { key: 'share', head: <Trans>Of the whole</Trans>, numeric: true, render: ({ share }) => <ShareText points={share} /> },
        ],
        rows: lines,
        rowKey: ({ code }) => code,
      }}
      {...(csv === undefined ? {} : { csv })}
      source={<SourceLine version={version} />}
    />
  );
}
