import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../../api/city.queries.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';
import { ButtonRow, LinkButton } from '../../ui/button.js';
import { DescriptionList } from '../../ui/description-list.js';
import { Stack } from '../../ui/stack.js';
import styles from './home-page.module.css';
import { Steps } from './steps.js';

export function HomePage() {
  const place = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const name = city.names[place.language] ?? city.slug;
  return (
    <Stack gap="large">
      <section className={styles.hero}>
        <h1>
          <Trans>The money of {name} is yours to understand, to question and to move.</Trans>
        </h1>
        <p className={styles.lead}>
          <Trans>Open any part of the budget. Say what should change. The city answers by a date that everyone can see.</Trans>
        </p>
        <ButtonRow>
          <LinkButton to={paths.budget(place)}>
            <Trans>Open the budget</Trans>
          </LinkButton>
          <LinkButton kind="secondary" to={paths.proposals(place)}>
            <Trans>Read the proposals</Trans>
          </LinkButton>
        </ButtonRow>
      </section>
      <Steps />
      <CityFacts />
    </Stack>
  );
}

function CityFacts() {
  const { t } = useLingui();
  const { city: slug, language } = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(slug));
  const format = useFormat();
  const facts = [
    { key: 'residents', term: t`residents`, fact: format.number(city.population) },
    { key: 'districts', term: t`districts`, fact: format.number(city.districts.length) },
    {
      key: 'currency',
      term: t`currency of the budget`,
      fact: new Intl.DisplayNames(language, { type: 'currency' }).of(city.currency) ?? city.currency,
    },
  ];
  return (
    <section aria-labelledby="facts">
      <Stack>
        <h2 id="facts">
          <Trans>The city in figures</Trans>
        </h2>
        <DescriptionList kind="figures" facts={facts} />
      </Stack>
    </section>
  );
}
