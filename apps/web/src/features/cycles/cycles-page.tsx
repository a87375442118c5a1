import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { CycleView } from '@madang/contracts/cycles';
import { Link } from '../../ui/link.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { MoneyText } from '../../ui/money-text.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { presentPhase } from './cycle-standing.js';
import { cyclesQuery } from './cycles.queries.js';
import { phaseWords } from './phase-words.js';

export function CyclesPage() {
  const place = usePlace();
  const { data } = useSuspenseQuery(cyclesQuery(place.city));
  const columns = [
    {
      key: 'name',
      head: <Trans>Cycle</Trans>,
      render: ({ slug, names }: CycleView) => <Link to={paths.cycle(place, slug)}>{names[place.language] ?? slug}</Link>,
    },
    { key: 'phase', head: <Trans>Phase</Trans>, render: (cycle: CycleView) => <PresentPhase cycle={cycle} /> },
    { key: 'fund', head: <Trans>Fund</Trans>, numeric: true, render: ({ fund }: CycleView) => <MoneyText amount={fund} form="short" /> },
  ];
  return (
    <Stack>
      <PageHead
        title={<Trans>Cycles</Trans>}
        lead={<Trans>In each cycle residents propose, the city checks, and everyone votes on one fund.</Trans>}
      />
      {data.items.length === 0 ? (
        <EmptyState title={<Trans>No cycle has been opened yet</Trans>} />
      ) : (
        <DataTable caption={<Trans>All cycles, the newest first</Trans>} columns={columns} rows={data.items} rowKey={({ slug }) => slug} />
      )}
    </Stack>
  );
}

function PresentPhase({ cycle }: { readonly cycle: CycleView }) {
  const { i18n } = useLingui();
  const present = presentPhase(cycle, useFormat().settings);
  return present ? i18n._(phaseWords[present.name]) : <Trans>None right now</Trans>;
}
