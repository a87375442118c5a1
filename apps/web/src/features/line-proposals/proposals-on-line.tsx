import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { LineProposalView, LineProposalsView } from '@madang/contracts/line-proposals';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { DataTable } from '../../ui/data-table.js';
import { DemoMark } from '../../ui/demo-mark.js';
import { Link } from '../../ui/link.js';
import { MoneyText } from '../../ui/money-text.js';
import { Stack } from '../../ui/stack.js';
import { StateTag } from '../../ui/state-tag.js';
import { BothSides } from './both-sides.js';
import { bundlesOnLineQuery, lineProposalsQuery } from './line-proposals.queries.js';

/** What residents ask of a line: the sums of both sides, and the proposals behind them. */
export function ProposalsOnLine() {
  const place = usePlace();
  const { data: asked } = useSuspenseQuery(lineProposalsQuery(place.city, place.params['code'] ?? ''));
  const count = asked.adds.count + asked.takes.count;
  return (
    <section aria-labelledby="asked">
      <Stack>
        <h2 id="asked">
          <Trans>What residents ask</Trans>
        </h2>
        {count === 0 ? (
          <p>
            <Trans>No proposal that waits for an answer touches this line.</Trans>
          </p>
        ) : (
          <>
            <SameMoney line={asked.line} />
            <BothSides asked={asked} />
            <LargestProposals asked={asked} />
          </>
        )}
        <p>
          <Link to={paths.proposals(place, { line: asked.line, order: 'newest' })}>
            <Trans>Every proposal about this line, answered and ended ones too</Trans>
          </Link>
        </p>
      </Stack>
    </section>
  );
}

/** Each may look possible, and not all of them be. */
function SameMoney({ line }: { readonly line: string }) {
  const place = usePlace();
  const { data } = useSuspenseQuery(bundlesOnLineQuery(place.city, line));
  const [bundle] = data.items;
  if (!bundle) return null;
  return (
    <p>
      <strong>
        <Plural value={bundle.count} one="# open proposal takes from this line." other="# open proposals take from this line." />{' '}
        {bundle.percent === null ? (
          <Trans>
            Together they ask for <MoneyText amount={bundle.asked} />, and nothing of it is free.
          </Trans>
        ) : (
          <Trans>Together they ask for {String(bundle.percent)} % of what is free.</Trans>
        )}
      </strong>{' '}
      <Link to={paths.bundles(place, { line })}>
        <Trans>Which these are</Trans>
      </Link>
    </p>
  );
}

function LargestProposals({ asked: { items } }: { readonly asked: LineProposalsView }) {
  const { t } = useLingui();
  return (
    <DataTable
      caption={<Trans>Which proposals these are, the largest amount first</Trans>}
      columns={[
        { key: 'proposal', head: t`Proposal`, render: (item) => <Title item={item} /> },
        { key: 'delta', head: t`For this line`, numeric: true, render: ({ delta }) => <MoneyText amount={delta} form="signed" /> },
        { key: 'state', head: t`Where it stands`, render: ({ state }) => <StateTag state={state} /> },
        { key: 'backed', head: t`Supporters`, numeric: true, render: ({ supporters }) => supporters },
      ]}
      rows={items}
      rowKey={({ id }) => id}
    />
  );
}

function Title({ item: { id, reference, title, language, demo } }: { readonly item: LineProposalView }) {
  const place = usePlace();
  return (
    <>
      <Link to={paths.proposal(place, reference ?? id)} lang={language} dir="auto">
        {title}
      </Link>{' '}
      {demo && <DemoMark />}
    </>
  );
}
