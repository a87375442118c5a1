import { Plural, Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '../../ui/link.js';
import { cityQuery } from '../../api/city.queries.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';
import { DescriptionList } from '../../ui/description-list.js';
import { MoneyText, MoneyThreeWays } from '../../ui/money-text.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { CycleLadder } from './cycle-ladder.js';
import { cycleQuery } from './cycles.queries.js';
import { daysAddress } from './days-address.js';
import { PresentAct } from './present-act.js';

export function CyclePage() {
  const place = usePlace();
  const format = useFormat();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const { data: cycle } = useSuspenseQuery(cycleQuery(place.city, place.params['cycle'] ?? ''));
  const facts = [
    { key: 'fund', term: <Trans>The fund</Trans>, fact: <MoneyThreeWays amount={cycle.fund} residents={city.population} /> },
    {
      key: 'threshold',
      term: <Trans>Support a proposal needs</Trans>,
      fact: <Plural value={cycle.supportThreshold} one="# resident" other="# residents" />,
    },
  ];
  return (
    <Stack gap="large">
      <PageHead
        title={cycle.names[place.language] ?? cycle.slug}
        lead={
          <Trans>
            In this cycle everyone decides together on <MoneyText amount={cycle.fund} form="short" />.
          </Trans>
        }
      />
      <Stack>
        <h2>
          <Trans>The phases</Trans>
        </h2>
        <CycleLadder cycle={cycle} />
        <p>
          <a href={daysAddress(place, cycle.slug)} download>
            <Trans>Calendar file</Trans>
          </a>
        </p>
        <PresentAct cycle={cycle} />
      </Stack>
      <Stack>
        <h2>
          <Trans>What the cycle is about</Trans>
        </h2>
        <DescriptionList facts={facts} />
        <p>
          <Trans>
            The support needed grows with the square root of the population: {format.number(city.population)} people live here, so that
            large and small cities have a bar that residents can reach.
          </Trans>
        </p>
        <p>
          <Link to={paths.proposals(place)}>
            <Trans>Read the proposals</Trans>
          </Link>
        </p>
      </Stack>
    </Stack>
  );
}
