import { Plural, Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { ButtonRow, LinkButton } from '../../ui/button.js';
import { Part } from '../../ui/part.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { DistrictIndicators } from './district-indicators.js';
import { districtQuery } from './indicators.queries.js';
import { OwnBudget } from './own-budget.js';

/** One district: how people live there, what its own department may spend, what its residents ask for. */
export function DistrictPage() {
  const place = usePlace();
  const format = useFormat();
  const { data: district } = useSuspenseQuery(districtQuery(place.city, place.params['district'] ?? ''));
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.districts(place), words: <Trans>Districts</Trans> }]} />}
        title={<bdi>{district.name}</bdi>}
        {...(district.population === null ? {} : { lead: <Trans>{format.number(district.population)} people live here.</Trans> })}
      />
      <OwnBudget district={district} />
      <DistrictIndicators indicators={district.indicators} />
      <section aria-labelledby="what-now">
        <Stack>
          <h2 id="what-now">
            <Trans>What can I do?</Trans>
          </h2>
          <p>
            {district.proposals === 0 ? (
              <Trans>Nobody has proposed anything for this district yet.</Trans>
            ) : (
              <Plural
                value={district.proposals}
                one="# proposal asks for something in this district."
                other="# proposals ask for something in this district."
              />
            )}
          </p>
          <ButtonRow>
            <LinkButton to={paths.newProposal(place)}>
              <Trans>Write a proposal</Trans>
            </LinkButton>
            {district.proposals > 0 && (
              <LinkButton kind="secondary" to={paths.proposals(place, { district: district.code })}>
                <Trans>Read the proposals of this district</Trans>
              </LinkButton>
            )}
            <LinkButton kind="secondary" to={paths.rights(place)}>
              <Trans>See the budget by right</Trans>
            </LinkButton>
          </ButtonRow>
          <Part name="follow" />
        </Stack>
      </section>
    </Stack>
  );
}
