import { Trans, useLingui } from '@lingui/react/macro';
import type { CityView } from '@madang/contracts/cities';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';
import { ButtonRow, LinkButton } from '../../ui/button.js';
import { DescriptionList } from '../../ui/description-list.js';
import { Stack } from '../../ui/stack.js';

export function CityFacts({ city }: { readonly city: CityView }) {
  const { t } = useLingui();
  const format = useFormat();
  const place = usePlace();
  const facts = [
    { key: 'residents', term: t`residents`, fact: format.number(city.population) },
    { key: 'districts', term: t`districts`, fact: format.number(city.districts.length) },
    { key: 'languages', term: t`languages to read and write in`, fact: format.number(city.languages.length) },
  ];
  return (
    <section aria-labelledby="facts">
      <Stack>
        <h2 id="facts">
          <Trans>The city in figures</Trans>
        </h2>
        <DescriptionList kind="figures" facts={facts} />
        <ButtonRow>
          {city.districts.length > 0 && (
            <LinkButton kind="secondary" to={paths.districts(place)}>
              <Trans>Compare the districts</Trans>
            </LinkButton>
          )}
          <LinkButton kind="secondary" to={paths.rights(place)}>
            <Trans>See the budget by right</Trans>
          </LinkButton>
        </ButtonRow>
      </Stack>
    </section>
  );
}
