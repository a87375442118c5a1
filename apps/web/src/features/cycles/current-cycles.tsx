import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '../../ui/link.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';
import { Card, CardGrid } from '../../ui/card.js';
import { MoneyText } from '../../ui/money-text.js';
import { Stack } from '../../ui/stack.js';
import { CycleLadder } from './cycle-ladder.js';
import { currentCycles } from './cycle-standing.js';
import { cyclesQuery } from './cycles.queries.js';
import { PresentAct } from './present-act.js';

/** For the first page: the cycles that run, each with its ladder and its one act. The nearest deadline stands out. */
export function CurrentCycles() {
  const place = usePlace();
  const { settings } = useFormat();
  const { data } = useSuspenseQuery(cyclesQuery(place.city));
  const cycles = currentCycles(data.items, settings);
  return (
    <section aria-labelledby="current-cycles">
      <Stack>
        <h2 id="current-cycles">
          <Trans>What you can do now</Trans>
        </h2>
        {cycles.length === 0 && (
          <p>
            <Trans>No cycle is open. The next one is announced here.</Trans>
          </p>
        )}
        <CardGrid>
          {cycles.map((cycle, index) => (
            <Card as="li" key={cycle.slug} kind={index === 0 ? 'strong' : 'plain'}>
              <h3>
                <Link to={paths.cycle(place, cycle.slug)}>{cycle.names[place.language] ?? cycle.slug}</Link>
              </h3>
              <p>
                <Trans>
                  Fund: <MoneyText amount={cycle.fund} form="short" />
                </Trans>
              </p>
              <CycleLadder cycle={cycle} />
              <PresentAct cycle={cycle} kind={index === 0 ? 'primary' : 'secondary'} />
            </Card>
          ))}
        </CardGrid>
        <p>
          <Link to={paths.cycles(place)}>
            <Trans>All cycles</Trans>
          </Link>
        </p>
      </Stack>
    </section>
  );
}
