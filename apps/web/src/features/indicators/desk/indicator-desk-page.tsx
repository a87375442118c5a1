import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { CityWords } from '../../../ui/city-words.js';
import { Details } from '../../../ui/details.js';
import { Link } from '../../../ui/link.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { indicatorQuery } from '../indicators.queries.js';
import { SeriesFigures } from '../series-figures.js';
import { DefinitionForm } from './definition-form.js';
import { ValueForm } from './value-form.js';

export function IndicatorDeskPage() {
  const place = usePlace();
  const { data: detail } = useSuspenseQuery(indicatorQuery(place.city, place.params['code'] ?? ''));
  const { sheet, series } = detail;
  return (
    <Stack gap="large">
      <PageHead title={<CityWords words={sheet.labels} otherwise={sheet.code} />} />
      <p>
        <Link to={paths.indicator(place, sheet.code)}>
          <Trans>See it as residents do</Trans>
        </Link>
      </p>
      <section aria-labelledby="write-figure">
        <Stack>
          <h2 id="write-figure">
            <Trans>Write down a figure</Trans>
          </h2>
          <ValueForm key={sheet.values} code={sheet.code} />
        </Stack>
      </section>
      <SeriesFigures detail={detail} series={series} />
      <Details summary={<Trans>Say better what is counted, or change it</Trans>}>
        <DefinitionForm key={sheet.version} sheet={sheet} />
      </Details>
    </Stack>
  );
}
