import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { IndicatorTableView } from '@madang/contracts/indicators';
import { Link } from '../../ui/link.js';
import { Figure } from '../../charts/figure.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { CityWords } from '../../ui/city-words.js';
import { rightCodes } from '../../ui/right-words.js';
import { Stack } from '../../ui/stack.js';
import { AboutIndicator } from './about-indicator.js';
import { indicatorsQuery } from './indicators.queries.js';
import { useIndicatorSentence } from './indicator-sentence.js';
import { useUnitWords } from './unit-words.js';
import { ValueBar } from './value-bar.js';
import styles from './value-bar.module.css';

/** How people live, district by district, in what a right is about: each indicator by itself, worst off first. */
export function RightIndicators() {
  const { params } = usePlace();
  const right = rightCodes.find((code) => code === params['right']);
  return right ? <Indicators right={right} /> : null;
}

function Indicators({ right }: { readonly right: (typeof rightCodes)[number] }) {
  const place = usePlace();
  const { data } = useSuspenseQuery(indicatorsQuery(place.city, right));
  return (
    <section aria-labelledby="life">
      <Stack>
        <h2 id="life">
          <Trans>How people live, district by district</Trans>
        </h2>
        {data.items.length === 0 ? (
          <p>
            <Trans>The city has not published any figure by district about this right. What is not counted is not seen: ask for it.</Trans>
          </p>
        ) : (
          data.items.map((indicator) => <OneIndicator key={indicator.code} indicator={indicator} />)
        )}
        <p>
          <Link to={paths.indicators(place, { right })}>
            <Trans>Indicators, right by right</Trans>
          </Link>
        </p>
      </Stack>
    </section>
  );
}

function OneIndicator({ indicator }: { readonly indicator: IndicatorTableView }) {
  const place = usePlace();
  const sentence = useIndicatorSentence();
  const unitWords = useUnitWords();
  const highest = Math.max(0, ...indicator.values.map(({ value }) => Number(value)));
  return (
    <Figure
      level={3}
      sentence={sentence(indicator)}
      subtitle={unitWords(indicator.unit)}
      table={{
        caption: (
          <>
            <CityWords words={indicator.labels} otherwise={indicator.code} />
            {' · '}
            {indicator.direction === 'none' ? <Trans>By number of the district</Trans> : <Trans>Worst off first</Trans>}
          </>
        ),
        columns: [
          {
            key: 'district',
            head: <Trans>District</Trans>,
            render: ({ district, name }) => (
              <Link className={styles.link} to={paths.district(place, district)}>
                <bdi>{name}</bdi>
              </Link>
            ),
          },
          {
            key: 'value',
            head: <Trans>Value</Trans>,
            numeric: true,
            wide: true,
            render: ({ value }) => <ValueBar value={value} highest={highest} />,
          },
        ],
        rows: indicator.values,
        rowKey: ({ district }) => district,
      }}
      source={<AboutIndicator indicator={indicator} />}
    />
  );
}
