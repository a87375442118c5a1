import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { sessionQuery } from '../../../api/session.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { CardGrid } from '../../../ui/card.js';
import { Part } from '../../../ui/part.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { waitingParts } from './waiting-parts.js';

/** Where a day at the desk begins: what waits for this reader, list by list, and what of it is late. */
export function DeskStartPage() {
  const { city } = usePlace();
  const { data: session } = useSuspenseQuery(sessionQuery(city));
  const roles = session.person?.roles ?? [];
  const lists = waitingParts.filter((one) => one.roles.some((role) => roles.includes(role)));
  return (
    <Stack gap="large">
      <PageHead
        title={<Trans>The desk</Trans>}
        lead={<Trans>Here the city answers. What you do here is recorded with your name and the time, and most of it is public.</Trans>}
      />
      <Suspense>
        <CardGrid>
          {lists.map(({ part }) => (
            <Part key={part} name={part} />
          ))}
        </CardGrid>
      </Suspense>
    </Stack>
  );
}
