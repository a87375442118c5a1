import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../../api/city.queries.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { ButtonRow, LinkButton } from '../../ui/button.js';
import { Part } from '../../ui/part.js';
import { Stack } from '../../ui/stack.js';
import { CityFacts } from './city-facts.js';
import styles from './home-page.module.css';
import { Steps } from './steps.js';
import { Yard } from './yard.js';

export function HomePage() {
  const place = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const name = city.names[place.language] ?? city.slug;
  return (
    <Stack gap="large">
      <section className={styles.hero}>
        <div className={styles.words}>
          <h1>
            <Trans>The money of {name} is yours to understand, to question and to move.</Trans>
          </h1>
          <p className={styles.lead}>
            <Trans>Open any part of the budget. Say what should change. The city answers by a date that everyone can see.</Trans>
          </p>
          <ButtonRow>
            <LinkButton kind="secondary" to={paths.budget(place)}>
              <Trans>Open the budget</Trans>
            </LinkButton>
            <LinkButton kind="secondary" to={paths.proposals(place)}>
              <Trans>Read the proposals</Trans>
            </LinkButton>
          </ButtonRow>
        </div>
        <div className={styles.picture}>
          <Yard />
        </div>
      </section>
      <Part name="current-cycles" />
      <Steps />
      <CityFacts city={city} />
    </Stack>
  );
}
