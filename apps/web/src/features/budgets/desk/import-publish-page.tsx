import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { ImportView } from '@madang/contracts/budget-imports';
import type { ControlTotalView } from '@madang/contracts/budget-previews';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { asProblem } from '../../../api/problem.js';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button } from '../../../ui/button.js';
import { DataTable } from '../../../ui/data-table.js';
import { MoneyText } from '../../../ui/money-text.js';
import { Notice } from '../../../ui/notice.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { Stack } from '../../../ui/stack.js';
import { budgetPublished, publishImport } from './budgets-desk.mutations.js';
import { importQuery, previewQuery } from './budgets-desk.queries.js';
import { ControlTotalsForm } from './control-totals-form.js';
import { controlTotalWords } from './control-total-words.js';
import { TotalsTable } from './import-check-page.js';
import { ImportFrame } from './import-frame.js';
import { Obstacles } from './obstacles.js';

/** The last step: the printed totals, typed by a person, and then all at once or nothing. */
export function ImportPublishPage() {
  const place = usePlace();
  const id = place.params['id'] ?? '';
  const { data: draft } = useSuspenseQuery(importQuery(place.city, id));
  const { data: preview } = useSuspenseQuery(previewQuery(place.city, id));
  useShownOnceItIsThere(draft);
  return (
    <ImportFrame draft={draft} now="publish" title={<Trans>Totals and publication</Trans>}>
      {draft.publishingBrokeOff && (
        <Notice kind="stop">
          <Trans>Something broke on our side while this was being published. Nothing of it is public. Try again.</Trans>
        </Notice>
      )}
      {preview.totals.length > 0 && <TotalsTable totals={preview.totals} />}
      <ControlTotalsForm importId={id} totals={preview.totals} before={draft.controlTotals} />
      {preview.controlTotals.length > 0 && <Compared totals={preview.controlTotals} />}
      <Obstacles obstacles={preview.obstacles} files={draft.files} importId={id} />
      <Publish id={id} revision={preview.revision} refusal={preview.obstacles[0]?.title} />
    </ImportFrame>
  );
}

function Compared({ totals }: { readonly totals: readonly ControlTotalView[] }) {
  const { i18n } = useLingui();
  return (
    <DataTable<ControlTotalView>
      caption={<Trans>Printed, and found</Trans>}
      columns={[
        { key: 'what', head: <Trans>Sum</Trans>, render: (total) => i18n._(controlTotalWords(total)) },
        { key: 'printed', head: <Trans>Printed</Trans>, numeric: true, render: ({ amount }) => <MoneyText amount={amount} /> },
        { key: 'found', head: <Trans>Found</Trans>, numeric: true, render: ({ found }) => (found ? <MoneyText amount={found} /> : '–') },
        {
          key: 'difference',
          head: <Trans>Difference</Trans>,
          numeric: true,
          render: ({ difference }) =>
            difference?.minor === '0' ? (
              <StatusTag tone="ok">
                <Trans>None</Trans>
              </StatusTag>
            ) : (
              difference && <MoneyText amount={difference} form="signed" />
            ),
        },
      ]}
      rows={totals}
      rowKey={({ direction, basis, phase }) => `${direction} ${basis} ${phase}`}
    />
  );
}

interface PublishProps {
  readonly id: string;
  readonly revision: number;
  /** The first thing that stands in the way. */
  readonly refusal: string | undefined;
}

function Publish({ id, revision, refusal }: PublishProps) {
  const place = usePlace();
  const [fault, setFault] = useState<string | null>(null);
  const { mutateAsync, isPending } = useMutation(publishImport(place.city, id));
  const press = async () => {
    setFault(null);
    try {
      await mutateAsync({ revision });
    } catch (problem) {
      setFault(asProblem(problem).title);
    }
  };
  return (
    <Stack>
      <p>
        <Trans>What is published stays: residents cite it, and proposals are bound to it. A mistake is mended by a new version.</Trans>
      </p>
      {fault !== null && <Notice kind="stop">{fault}</Notice>}
      <div>
        <Button pending={isPending} {...(refusal === undefined ? {} : { refusal })} onClick={() => void press()}>
          <Trans>Publish this budget</Trans>
        </Button>
      </div>
    </Stack>
  );
}

/** Whoever stays on the page until all lines are written sees the budget as residents do. */
function useShownOnceItIsThere({ state, versionId }: ImportView) {
  const { t } = useLingui();
  const place = usePlace();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const client = useQueryClient();
  const before = useRef(state);
  useEffect(() => {
    if (before.current !== 'published' && state === 'published' && versionId !== null) {
      void budgetPublished(client);
      void navigate(paths.budget(place, { version: versionId }));
      announce(t`The budget is published.`);
    }
    before.current = state;
  });
}
