import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Button, ButtonRow, LinkButton } from '../../ui/button.js';
import { CityWords } from '../../ui/city-words.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Select } from '../../ui/field.js';
import { Link } from '../../ui/link.js';
import { rightCodes, rightWords } from '../../ui/right-words.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { catalogueAddress, type CatalogueAddress } from './catalogue-address.js';
import styles from './choose-indicator.module.css';
import { catalogueQuery, valuesAddress, type IndicatorCard } from './indicators.queries.js';
import { kindWords } from './kind-words.js';
import { SdgWords } from './sdg-words.js';
import { FiveWords, StandingTag } from './standing-words.js';
import table from './value-bar.module.css';

/** What should be counted of every right, and what the city knows of it. */
export function CataloguePage() {
  const place = usePlace();
  const asked = catalogueAddress(place.search);
  const { data } = useSuspenseQuery(catalogueQuery(place.city, asked.right, asked.show));
  const known = data.items.filter(({ standing }) => standing !== 'never-collected').length;
  return (
    <Stack gap="large">
      <PageHead
        title={<Trans>Indicators</Trans>}
        lead={<Trans>What should be counted of every right, what the city has counted, and what nobody has.</Trans>}
      />
      <ChooseForm {...asked} />
      <FiveWords />
      {data.items.length === 0 ? (
        <EmptyState title={<Trans>No indicator is like this. Choose another right, or show all.</Trans>} />
      ) : (
        <>
          <p>
            <Plural value={known} one="The city has figures of # of them." other="The city has figures of # of them." />{' '}
            <Trans>They are never added up to one mark.</Trans>
          </p>
          <CatalogueTable items={data.items} />
        </>
      )}
      <ButtonRow>
        <LinkButton to={paths.indicator(place, 'overlooked')}>
          <Trans>See whom the figures overlook</Trans>
        </LinkButton>
        <LinkButton kind="secondary" to={paths.districts(place)}>
          <Trans>Compare the districts</Trans>
        </LinkButton>
      </ButtonRow>
      <p>
        <a href={valuesAddress(place.city)} download>
          <Trans>Download all figures (CSV)</Trans>
        </a>
      </p>
    </Stack>
  );
}

/** A plain form that asks by address: it works without JavaScript. */
function ChooseForm({ right, show }: CatalogueAddress) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  return (
    <form method="get" action={paths.indicators(place)} className={styles.form} key={`${right} ${show}`}>
      <Select
        name="right"
        label={t`Right`}
        defaultValue={right ?? ''}
        empty={t`All rights`}
        choices={rightCodes.map((code) => ({ value: code, label: i18n._(rightWords[code]) }))}
      />
      <Select
        name="show"
        label={t`What the city knows`}
        defaultValue={show ?? ''}
        empty={t`Everything`}
        choices={[
          { value: 'known', label: t`Only what was ever counted` },
          { value: 'unknown', label: t`Only what was never counted` },
        ]}
      />
      <Button type="submit" kind="secondary">
        <Trans>Show</Trans>
      </Button>
    </form>
  );
}

function CatalogueTable({ items }: { readonly items: readonly IndicatorCard[] }) {
  const { i18n } = useLingui();
  const place = usePlace();
  return (
    <DataTable<IndicatorCard>
      caption={<Trans>Indicators, right by right</Trans>}
      columns={[
        {
          key: 'name',
          head: <Trans>What is counted</Trans>,
          render: ({ code, labels }) => (
            <span className={table.name}>
              <Link className={table.link} to={paths.indicator(place, code)}>
                <CityWords words={labels} otherwise={code} />
              </Link>
            </span>
          ),
        },
        {
          key: 'standing',
          head: <Trans>What the city knows</Trans>,
          render: ({ standing, latestYear }) => (
            <span className={table.standing}>
              <StandingTag standing={standing} /> {latestYear}
            </span>
          ),
        },
        {
          key: 'right',
          head: <Trans>Right</Trans>,
          render: ({ right }) => (
            <span className={table.words}>{right === null ? <Trans>None in particular</Trans> : i18n._(rightWords[right])}</span>
          ),
        },
        {
          key: 'type',
          head: <Trans>It looks at</Trans>,
          render: ({ type }) => (
            <span className={table.words}>{type === null ? <Trans>The city’s own question</Trans> : i18n._(kindWords[type])}</span>
          ),
        },
        { key: 'sdg', head: 'SDG', render: (one) => <span className={table.words}>{<SdgWords {...one} />}</span> },
      ]}
      rows={items}
      rowKey={({ code }) => code}
    />
  );
}
