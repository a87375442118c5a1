import { Trans } from '@lingui/react/macro';
import type { IndicatorDetailView } from '@madang/contracts/indicator-sheets';
import { CityWords } from '../../ui/city-words.js';
import { DataTable } from '../../ui/data-table.js';
import { Details } from '../../ui/details.js';
import { useSeriesName } from './series-figures.js';
import { seriesColumns } from './series-columns.js';

interface EarlierDefinitionsProps {
  readonly detail: IndicatorDetailView;
  readonly earlier: IndicatorDetailView['earlierDefinitions'];
}

/** Figures counted under a definition that no longer holds stand apart: they must not be compared with the others. */
export function EarlierDefinitions({ detail: { sheet }, earlier }: EarlierDefinitionsProps) {
  const nameOf = useSeriesName();
  return earlier.map(({ version, labels, series }) => (
    <Details
      key={version}
      summary={
        <Trans>
          Version {version}, no longer in use: <CityWords words={labels} otherwise={sheet.code} />
        </Trans>
      }
    >
      {sheet.because !== null && (
        <p>
          <Trans>
            Why it was changed: <bdi>{sheet.because}</bdi>
          </Trans>
        </p>
      )}
      <DataTable
        caption={<Trans>Figures of version {version}; do not compare them with the newer ones</Trans>}
        rows={series}
        rowKey={({ group, district }) => `${group}/${district}`}
        columns={seriesColumns(sheet.unit, nameOf)}
      />
    </Details>
  ));
}
