import { Trans } from '@lingui/react/macro';
import type { IndicatorDetailView } from '@madang/contracts/indicator-sheets';
import { DataTable } from '../../ui/data-table.js';
import { MomentText } from '../../ui/date-text.js';
import { useSeriesName } from './series-figures.js';
import { StandingTag } from './standing-words.js';
import { useWithUnit } from './unit-words.js';
import styles from './value-bar.module.css';

interface CorrectionsProps {
  readonly corrections: IndicatorDetailView['corrections'];
  readonly unit: IndicatorDetailView['sheet']['unit'];
}

/** What stood here before it was corrected, and why it was: nothing published is ever taken away. */
export function Corrections({ corrections, unit }: CorrectionsProps) {
  const nameOf = useSeriesName();
  const withUnit = useWithUnit();
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrected">
      <h2 id="corrected">
        <Trans>What was corrected</Trans>
      </h2>
      <DataTable
        caption={<Trans>Figures that stood here before, the newest correction first</Trans>}
        rows={corrections}
        rowKey={({ group, district, year, replacedAt }) => `${group}/${district}/${year}/${replacedAt}`}
        columns={[
          { key: 'who', head: <Trans>Who is counted</Trans>, render: (one) => <bdi>{nameOf(one)}</bdi> },
          { key: 'year', head: <Trans>Year</Trans>, render: ({ year }) => year ?? <Trans>Not known</Trans> },
          {
            key: 'value',
            head: <Trans>It said</Trans>,
            render: ({ value }) => (value === null ? <StandingTag standing="hidden" /> : withUnit(value, unit)),
          },
          {
            key: 'why',
            head: <Trans>Why it was replaced</Trans>,
            render: ({ because, replacedAt }) => (
              <span className={styles.name}>
                <bdi>{because}</bdi> (<MomentText instant={replacedAt} />)
              </span>
            ),
          },
        ]}
      />
    </section>
  );
}
