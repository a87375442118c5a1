import { Trans, useLingui } from '@lingui/react/macro';
import type { BundledProposalView, BundleView } from '@madang/contracts/bundles';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { Card } from '../../ui/card.js';
import { DataTable } from '../../ui/data-table.js';
import { DemoMark } from '../../ui/demo-mark.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Link } from '../../ui/link.js';
import { MoneyText } from '../../ui/money-text.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { StateTag } from '../../ui/state-tag.js';
import { BundleSentence } from './bundle-sentence.js';
import { bundlesQuery } from './together.queries.js';

/** Where several proposals ask for the same money: each possible alone, not all of them. Found by adding up, judged by nobody. */
export function BundlesPage() {
  const place = usePlace();
  const line = place.search.get('line');
  const { data } = useSuspenseQuery(bundlesQuery(place.city, line === null ? {} : { line }));
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.proposals(place), words: <Trans>Proposals</Trans> }]} />}
        title={<Trans>Proposals on the same money</Trans>}
        lead={
          <Trans>
            Open proposals that ask for more of one budget line, all together, than is free on it. Not all of them can come true as they
            are: their authors may merge them, or ask for less.
          </Trans>
        }
      />
      {line !== null && (
        <p>
          <Link to={paths.bundles(place)}>
            <Trans>All lines where this is so</Trans>
          </Link>
        </p>
      )}
      {data.items.length === 0 ? (
        <EmptyState title={<Trans>Nowhere do open proposals ask for more than is free.</Trans>} />
      ) : (
        data.items.map((bundle) => <Bundle key={bundle.line} bundle={bundle} />)
      )}
    </Stack>
  );
}

function Bundle({ bundle }: { readonly bundle: BundleView }) {
  const { t } = useLingui();
  const place = usePlace();
  return (
    <Card as="section">
      <Stack>
        <p>
          <BundleSentence bundle={bundle} />
        </p>
        <DataTable
          caption={<Trans>Who asks for what, the largest amount first</Trans>}
          columns={[
            { key: 'proposal', head: t`Proposal`, render: (one) => <Title one={one} /> },
            { key: 'takes', head: t`Takes from this line`, numeric: true, render: ({ takes }) => <MoneyText amount={takes} /> },
            { key: 'state', head: t`Where it stands`, render: ({ state }) => <StateTag state={state} /> },
          ]}
          rows={bundle.proposals}
          rowKey={({ id }) => id}
          foot={[<Trans key="free">Free on this line</Trans>, <MoneyText key="amount" amount={bundle.free} />, '']}
        />
        {bundle.count > bundle.proposals.length && (
          <p>
            <Link to={paths.proposals(place, { line: bundle.line, stage: 'open', side: 'takes' })}>
              <Trans>All {bundle.count} of them</Trans>
            </Link>
          </p>
        )}
      </Stack>
    </Card>
  );
}

function Title({ one: { reference, title, language, demo } }: { readonly one: BundledProposalView }) {
  const place = usePlace();
  return (
    <>
      <Link to={paths.proposal(place, reference)} lang={language} dir="auto">
        {title}
      </Link>{' '}
      {demo && <DemoMark />}
    </>
  );
}
