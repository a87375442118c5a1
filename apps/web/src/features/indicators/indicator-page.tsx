import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { ButtonRow, LinkButton } from '../../ui/button.js';
import { CityWords } from '../../ui/city-words.js';
import { Notice } from '../../ui/notice.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { Corrections } from './corrections.js';
import { EarlierDefinitions } from './earlier-definitions.js';
import { IndicatorSheet } from './indicator-sheet.js';
import { indicatorQuery, valuesAddress } from './indicators.queries.js';
import { SeriesFigures } from './series-figures.js';
import { FiveWords, StandingTag } from './standing-words.js';

/** One indicator: what the city knows of it and of whom, what was corrected, and what exactly is counted. */
export function IndicatorPage() {
  const place = usePlace();
  const { data: detail } = useSuspenseQuery(indicatorQuery(place.city, place.params['code'] ?? ''));
  const { sheet, series, earlierDefinitions, corrections } = detail;
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.indicators(place), words: <Trans>Indicators</Trans> }]} />}
        title={<CityWords words={sheet.labels} otherwise={sheet.code} />}
      />
      <p>
        <StandingTag standing={sheet.standing} /> {sheet.latestYear}
      </p>
      {sheet.values === 0 && (
        <Notice kind="info" title={<Trans>Nobody has ever counted this here</Trans>}>
          <Trans>That is not zero. Somebody in the city would have to ask, or to open its files. You can propose it.</Trans>
        </Notice>
      )}
      <SeriesFigures detail={detail} series={series} />
      <FiveWords />
      {sheet.values > 0 && (
        <p>
          <a href={valuesAddress(place.city, sheet.code)} download>
            <Trans>Download these figures with their sources (CSV)</Trans>
          </a>
        </p>
      )}
      <Corrections corrections={corrections} unit={sheet.unit} />
      <IndicatorSheet sheet={sheet} />
      <EarlierDefinitions detail={detail} earlier={earlierDefinitions} />
      <ButtonRow>
        <LinkButton to={paths.newProposal(place)}>
          <Trans>Write a proposal</Trans>
        </LinkButton>
        <LinkButton kind="secondary" to={paths.indicator(place, 'overlooked')}>
          <Trans>See whom the figures overlook</Trans>
        </LinkButton>
      </ButtonRow>
    </Stack>
  );
}
