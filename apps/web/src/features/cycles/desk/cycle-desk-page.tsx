import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '../../../ui/link.js';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Part } from '../../../ui/part.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { cycleQuery } from '../cycles.queries.js';
import { PhasesForm } from './phases-form.js';

export function CycleDeskPage() {
  const place = usePlace();
  const { data: cycle } = useSuspenseQuery(cycleQuery(place.city, place.params['cycle'] ?? ''));
  const name = cycle.names[place.language] ?? cycle.slug;
  return (
    <Stack>
      <PageHead
        title={<Trans>Dates of {name}</Trans>}
        lead={
          <Trans>Every change of dates is kept in the public record. An election that is frozen keeps the dates it was frozen with.</Trans>
        }
      />
      <Part name="moved-dates" />
      <PhasesForm key={cycle.slug} cycle={cycle} />
      <p>
        <Link to={paths.cycle(place, cycle.slug)}>
          <Trans>See it as residents do</Trans>
        </Link>
      </p>
    </Stack>
  );
}
