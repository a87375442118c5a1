import { Plural, Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { FindingListView } from '@madang/contracts/checks';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { rightCodes } from '../../ui/right-words.js';
import { Details } from '../../ui/details.js';
import { Link } from '../../ui/link.js';
import { Stack } from '../../ui/stack.js';
import { findingsQuery } from './checks.queries.js';
import { FindingLines } from './finding-line.js';

/** On the page of a right: what the newest budget does to it. */
export function FindingsOfRight() {
  const place = usePlace();
  const right = rightCodes.find((code) => code === place.params['right']);
  return right === undefined ? null : <OfRight right={right} />;
}

function OfRight({ right }: { readonly right: (typeof rightCodes)[number] }) {
  const { data } = useSuspenseQuery(findingsQuery(usePlace().city, { right }));
  return <Findings list={data} title={<Trans>What the checks find for this right</Trans>} named="check" />;
}

/** On the page of a line: what is found about the rights that it serves. */
export function FindingsOnLine() {
  const place = usePlace();
  const { data } = useSuspenseQuery(findingsQuery(place.city, { line: place.params['code'] ?? '' }));
  return <Findings list={data} title={<Trans>What the checks find for the rights that this line serves</Trans>} named="subject" />;
}

/** On the page of the budget: the way to all findings. */
export function FindingsOnBudget() {
  const place = usePlace();
  return (
    <section aria-labelledby="findings">
      <Stack gap="small">
        <h2 id="findings">
          <Trans>What the budget does for rights</Trans>
        </h2>
        <p>
          <Link to={paths.checks(place, { year: place.search.get('year') ?? undefined })}>
            <Trans>Twenty questions that human rights put to this budget, with the answers</Trans>
          </Link>
        </p>
      </Stack>
    </section>
  );
}

interface FindingsProps {
  readonly list: FindingListView;
  readonly title: ReactNode;
  readonly named: 'check' | 'subject';
}

/** Worst first; what is in order is folded away. */
function Findings({ list: { version, items }, title, named }: FindingsProps) {
  if (!version || items.length === 0) return null;
  const fine = items.filter(({ level }) => level === 'ok' || level === 'info');
  const rest = items.filter((one) => !fine.includes(one));
  const shared = { currency: version.currency, year: version.fiscalYear, named };
  return (
    <section aria-labelledby="findings">
      <Stack>
        <h2 id="findings">{title}</h2>
        {rest.length === 0 && (
          <p>
            <Trans>No concern found by these checks.</Trans>
          </p>
        )}
        <FindingLines findings={rest} {...shared} />
        {fine.length > 0 && (
          <Details summary={<Plural value={fine.length} one="# check found no concern" other="# checks found no concern" />}>
            <FindingLines findings={fine} {...shared} />
          </Details>
        )}
      </Stack>
    </section>
  );
}
