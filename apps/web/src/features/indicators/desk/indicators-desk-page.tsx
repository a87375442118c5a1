import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { ButtonRow, LinkButton } from '../../../ui/button.js';
import { CityWords } from '../../../ui/city-words.js';
import { DataTable } from '../../../ui/data-table.js';
import { Link } from '../../../ui/link.js';
import { rightWords } from '../../../ui/right-words.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { catalogueQuery } from '../indicators.queries.js';
import { StandingTag } from '../standing-words.js';
import styles from '../value-bar.module.css';

/** Everything that should be counted, to define and to feed. */
export function IndicatorsDeskPage() {
  const { i18n } = useLingui();
  const place = usePlace();
  const { data } = useSuspenseQuery(catalogueQuery(place.city));
  return (
    <Stack>
      <PageHead
        title={<Trans>Indicators</Trans>}
        lead={<Trans>What is written here is public at once. A figure is never overwritten: a correction keeps the old one.</Trans>}
      />
      <ButtonRow>
        <LinkButton to={paths.deskIndicators(place, 'import')}>
          <Trans>Add figures from a file</Trans>
        </LinkButton>
        <LinkButton kind="secondary" to={paths.deskIndicators(place, 'new')}>
          <Trans>Count something of your own</Trans>
        </LinkButton>
        <LinkButton kind="secondary" to={paths.indicator(place, 'overlooked')}>
          <Trans>See whom the figures overlook</Trans>
        </LinkButton>
      </ButtonRow>
      <DataTable
        caption={<Trans>Indicators, right by right</Trans>}
        rows={data.items}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'name',
            head: <Trans>What is counted</Trans>,
            render: ({ code, labels }) => (
              <span className={styles.name}>
                <Link className={styles.link} to={paths.deskIndicators(place, code)}>
                  <bdi>{code}</bdi>
                </Link>
                <br />
                <CityWords words={labels} otherwise={code} />
              </span>
            ),
          },
          {
            key: 'standing',
            head: <Trans>What the city knows</Trans>,
            render: ({ standing, latestYear }) => (
              <span className={styles.standing}>
                <StandingTag standing={standing} /> {latestYear}
              </span>
            ),
          },
          {
            key: 'right',
            head: <Trans>Right</Trans>,
            render: ({ right }) => (
              <span className={styles.words}>{right === null ? <Trans>None in particular</Trans> : i18n._(rightWords[right])}</span>
            ),
          },
        ]}
      />
    </Stack>
  );
}
