import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';
import { Link } from '../../ui/link.js';
import { Meter } from '../../ui/meter.js';
import { coverageQuery } from './classification.queries.js';

/** On the page of the rights: how much of the money can be seen by right at all. */
export function BudgetCoverage() {
  const place = usePlace();
  const format = useFormat();
  const { data: view } = useSuspenseQuery(coverageQuery(place.city));
  const share = view.fields.find(({ field }) => field === 'cofog')?.share ?? null;
  if (share === null) return null;
  return (
    <div>
      <Meter value={share} max={10_000}>
        <Trans>{format.share(share)} of the money is mapped to a function, and by it to rights.</Trans>
      </Meter>
      <p>
        <Link to={paths.classification(place)}>
          <Trans>Who says what each line is for</Trans>
        </Link>
      </p>
    </div>
  );
}
