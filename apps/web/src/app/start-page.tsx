import { Trans } from '@lingui/react/macro';
import { useLingui } from '@lingui/react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { citiesQuery } from '../api/city.queries.js';
import { EmptyState } from '../ui/empty-state.js';
import { BareLayout } from './layout.js';
import { paths } from './paths.js';

/** The first door where an installation serves several cities; with one city it only leads on. */
export function StartPage() {
  const { i18n } = useLingui();
  const { data: cities } = useSuspenseQuery(citiesQuery());
  return (
    <BareLayout>
      <h1>
        <Trans>Choose your city</Trans>
      </h1>
      {cities.items.length === 0 ? (
        <EmptyState title={<Trans>No city is open here yet</Trans>}>
          <Trans>Come back when the first city has published its budget.</Trans>
        </EmptyState>
      ) : (
        <ul>
          {cities.items.map(({ slug, names }) => (
            <li key={slug}>
              <a href={paths.home({ city: slug, language: i18n.locale })}>{names[i18n.locale] ?? slug}</a>
            </li>
          ))}
        </ul>
      )}
    </BareLayout>
  );
}
