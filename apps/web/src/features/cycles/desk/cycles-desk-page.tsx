import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { CycleView } from '@madang/contracts/cycles';
import { Link } from '../../../ui/link.js';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useFormat } from '../../../format/use-format.js';
import { LinkButton } from '../../../ui/button.js';
import { DataTable } from '../../../ui/data-table.js';
import { MoneyText } from '../../../ui/money-text.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { presentPhase } from '../cycle-standing.js';
import { cyclesQuery } from '../cycles.queries.js';
import { phaseWords } from '../phase-words.js';

export function CyclesDeskPage() {
  const { i18n } = useLingui();
  const place = usePlace();
  const { settings } = useFormat();
  const { data } = useSuspenseQuery(cyclesQuery(place.city));
  const phase = (cycle: CycleView) => {
    const present = presentPhase(cycle, settings);
    return present ? i18n._(phaseWords[present.name]) : <Trans>None right now</Trans>;
  };
  return (
    <Stack>
      <PageHead
        title={<Trans>Cycles</Trans>}
        lead={<Trans>New proposals join the cycle that collects them; if several do, the one that was opened last.</Trans>}
      />
      <div>
        <LinkButton to={paths.deskNewCycle(place)}>
          <Trans>Open a cycle</Trans>
        </LinkButton>
      </div>
      <DataTable
        cards
        caption={<Trans>All cycles, the newest first</Trans>}
        rows={data.items}
        rowKey={({ slug }) => slug}
        columns={[
          {
            key: 'name',
            head: <Trans>Cycle</Trans>,
            render: ({ slug, names }) => <Link to={paths.deskCycle(place, slug)}>{names[place.language] ?? slug}</Link>,
          },
          { key: 'phase', head: <Trans>Phase</Trans>, render: phase },
          { key: 'fund', head: <Trans>Fund</Trans>, numeric: true, render: ({ fund }) => <MoneyText amount={fund} /> },
        ]}
      />
    </Stack>
  );
}
