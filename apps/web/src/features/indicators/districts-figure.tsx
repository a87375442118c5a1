import { Trans, useLingui } from '@lingui/react/macro';
import type { DistrictListView } from '@madang/contracts/districts';
import type { IndicatorTableView } from '@madang/contracts/indicators';
import { Link } from '../../ui/link.js';
import { Figure } from '../../charts/figure.js';
import { useFormat } from '../../format/use-format.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { CityWords } from '../../ui/city-words.js';
import { MoneyText } from '../../ui/money-text.js';
import { AboutIndicator } from './about-indicator.js';
import { districtRows, type DistrictRow } from './district-rows.js';
import { useIndicatorSentence } from './indicator-sentence.js';
import { useUnitWords } from './unit-words.js';
import { ValueBar } from './value-bar.js';
import styles from './value-bar.module.css';

interface DistrictsFigureProps {
  readonly view: DistrictListView;
  readonly indicator: IndicatorTableView | undefined;
}

/** All districts in one table: how people live there, what its own department may spend, how many live there. */
export function DistrictsFigure({ view: { version, items }, indicator }: DistrictsFigureProps) {
  const { t } = useLingui();
  const format = useFormat();
  const place = usePlace();
  const sentence = useIndicatorSentence();
  const unitWords = useUnitWords();
  const highest = Math.max(0, ...(indicator?.values ?? []).map(({ value }) => Number(value)));
  return (
    <Figure<DistrictRow>
      level={2}
      sentence={indicator ? sentence(indicator) : t`The districts of the city.`}
      subtitle={version && <Trans>Money: as voted for {version.fiscalYear}</Trans>}
      table={{
        caption: <Trans>Residents, money and conditions of life by district</Trans>,
        columns: [
          {
            key: 'district',
            head: <Trans>District</Trans>,
            render: ({ district: { code, name } }) => (
              <Link className={styles.link} to={paths.district(place, code)}>
                <bdi>{name}</bdi>
              </Link>
            ),
          },
          ...(indicator
            ? [
                {
                  key: 'value',
                  head: (
                    <span className={styles.head}>
                      <CityWords words={indicator.labels} otherwise={indicator.code} /> ({unitWords(indicator.unit)})
                    </span>
                  ),
                  numeric: true,
                  render: ({ value }: DistrictRow) =>
                    value === null ? <Trans>Not known</Trans> : <ValueBar value={value} highest={highest} />,
                },
              ]
            : []),
          {
            key: 'each',
            head: <Trans>Own budget for each resident</Trans>,
            numeric: true,
            render: ({ district: { budget } }) =>
              budget?.perResident ? <MoneyText amount={budget.perResident.initial} /> : <Trans>Not known</Trans>,
          },
          {
            key: 'own',
            head: <Trans>Own budget</Trans>,
            numeric: true,
            render: ({ district: { budget } }) =>
              budget ? <MoneyText amount={budget.amounts.initial} form="short" /> : <Trans>Not known</Trans>,
          },
          {
            key: 'residents',
            head: <Trans>Residents</Trans>,
            numeric: true,
            render: ({ district: { population } }) => (population === null ? <Trans>Not known</Trans> : format.number(population)),
          },
          { key: 'proposals', head: <Trans>Proposals</Trans>, numeric: true, render: ({ district }) => format.number(district.proposals) },
        ],
        rows: districtRows(items, indicator),
        rowKey: ({ district }) => district.code,
      }}
      {...(indicator ? { source: <AboutIndicator indicator={indicator} /> } : {})}
    />
  );
}
