import { Trans, useLingui } from '@lingui/react/macro';
import type { DistrictIndicatorView } from '@madang/contracts/districts';
import { Link } from '../../ui/link.js';
import { Figure } from '../../charts/figure.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { CityWords, useCityWords } from '../../ui/city-words.js';
import { rightWords } from '../../ui/right-words.js';
import { useFormat } from '../../format/use-format.js';
import { PlaceWords } from './place-words.js';
import { useWithUnit } from './unit-words.js';
import styles from './value-bar.module.css';

/** How people live in the district, each number by itself; where it is worse off than others comes first. */
export function DistrictIndicators({ indicators }: { readonly indicators: readonly DistrictIndicatorView[] }) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const format = useFormat();
  const said = useCityWords();
  const withUnit = useWithUnit();
  const worst = indicators.filter((one) => one.place === 1).map(({ labels, code }) => said(labels)?.text ?? code);
  if (indicators.length === 0)
    return (
      <p>
        <Trans>No figures about life in this district have been published here yet.</Trans>
      </p>
    );
  return (
    <Figure<DistrictIndicatorView>
      level={2}
      sentence={
        worst.length > 0
          ? t`Worst off of all districts in: ${format.list(worst)}.`
          : t`Worst off of all districts in nothing that is counted here.`
      }
      table={{
        caption: <Trans>How people live here, beside the other districts</Trans>,
        columns: [
          {
            key: 'indicator',
            head: <Trans>What is counted</Trans>,
            render: ({ code, labels }) => (
              <Link className={styles.link} to={paths.districts(place, { indicator: code })}>
                <CityWords words={labels} otherwise={code} />
              </Link>
            ),
          },
          {
            key: 'value',
            head: <Trans>Here</Trans>,
            numeric: true,
            render: ({ value, unit }) => <span className={styles.head}>{withUnit(value, unit)}</span>,
          },
          {
            key: 'place',
            head: <Trans>Among the districts</Trans>,
            render: (one) => (
              <span className={styles.words}>
                <PlaceWords place={one.place} of={one.of} />
              </span>
            ),
          },
          {
            key: 'right',
            head: <Trans>Right</Trans>,
            render: ({ right }) => (
              <span className={styles.words}>
                {right === null ? (
                  <Trans>None in particular</Trans>
                ) : (
                  <Link className={styles.link} to={paths.right(place, right)}>
                    {i18n._(rightWords[right])}
                  </Link>
                )}
              </span>
            ),
          },
        ],
        rows: indicators,
        rowKey: ({ code }) => code,
      }}
      source={<Sources indicators={indicators} />}
    />
  );
}

function Sources({ indicators }: { readonly indicators: readonly DistrictIndicatorView[] }) {
  const format = useFormat();
  const sources = [...new Set(indicators.map(({ source }) => source))];
  return (
    <Trans>
      Source: <bdi>{format.list(sources)}</bdi>. Open a number to read what to know about it.
    </Trans>
  );
}
