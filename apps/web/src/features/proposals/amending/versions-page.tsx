import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ProposalVersionView } from '@madang/contracts/proposal-versions';
import type { ProposalView } from '@madang/contracts/proposals';
import { usePlace } from '../../../app/use-place.js';
import { Card } from '../../../ui/card.js';
import { MomentText } from '../../../ui/date-text.js';
import { Pager } from '../../../ui/pager.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { proposalQuery, versionsQuery } from '../proposals.queries.js';
import { versionsPath } from './amending-paths.js';
import { MoneyChange } from './money-change.js';
import { passages, passageWords } from './passage-words.js';
import { TextChange } from '../../../ui/text-change.js';
import { WayUp } from '../way-up.js';

/** How a proposal came to read as it does: each version against the one before. */
export function VersionsPage() {
  const place = usePlace();
  const name = place.params['proposal'] ?? '';
  const { data: proposal } = useSuspenseQuery(proposalQuery(place.city, name));
  const cursor = place.search.get('cursor') ?? undefined;
  const { data } = useSuspenseQuery(versionsQuery(place.city, name, cursor));
  return (
    <Stack gap="large">
      <PageHead
        above={<WayUp proposal={proposal} name={name} />}
        title={<Trans>How it read before</Trans>}
        lead={<Trans>Every change since it was handed in, the newest first. Nothing is ever taken away.</Trans>}
      />
      {data.items.map((version, index) => (
        <Version key={version.number} version={version} before={data.items[index + 1] ?? data.earlier ?? undefined} proposal={proposal} />
      ))}
      <Pager
        first={cursor === undefined ? undefined : versionsPath(place, name)}
        next={data.nextCursor === null ? undefined : versionsPath(place, name, data.nextCursor)}
      />
    </Stack>
  );
}

interface VersionProps {
  readonly version: ProposalVersionView;
  readonly before: ProposalVersionView | undefined;
  readonly proposal: ProposalView;
}

function Version({ version, before, proposal }: VersionProps) {
  const number = String(version.number);
  return (
    <Card as="article">
      <Stack>
        <h2>
          <Trans>Version {number}</Trans>
        </h2>
        <p>
          {version.since !== null && <MomentText instant={version.since} />} · <Cause version={version} />
        </p>
        {before ? (
          <Differences version={version} before={before} proposal={proposal} />
        ) : (
          <FirstText version={version} proposal={proposal} />
        )}
      </Stack>
    </Card>
  );
}

function Cause({ version: { cause } }: { readonly version: ProposalVersionView }) {
  if (cause === 'amended') return <Trans>a suggested change was taken up</Trans>;
  if (cause === 'reopened') return <Trans>it came back in a changed form</Trans>;
  if (cause === 'fitted') return <Trans>its amounts were fitted to a newer budget</Trans>;
  if (cause === 'merged') return <Trans>another proposal went into it</Trans>;
  return <Trans>as it was handed in</Trans>;
}

function Differences({ version, before, proposal }: VersionProps & { readonly before: ProposalVersionView }) {
  const { i18n } = useLingui();
  const changed = passages.filter((passage) => passageOf(version, passage) !== passageOf(before, passage));
  const money = JSON.stringify(version.moves) !== JSON.stringify(before.moves);
  return (
    <>
      {changed.map((passage) => (
        <section key={passage}>
          <h3>{i18n._(passageWords[passage])}</h3>
          <TextChange before={passageOf(before, passage)} after={passageOf(version, passage)} language={proposal.language} />
        </section>
      ))}
      {money && <MoneyChange money={{ before: before.moves, after: version.moves }} />}
    </>
  );
}

function FirstText({ version, proposal }: Pick<VersionProps, 'version' | 'proposal'>) {
  const { i18n } = useLingui();
  return (
    <>
      {version.text.map(({ field, text }) => (
        <section key={field}>
          <h3>{i18n._(passageWords[field])}</h3>
          <TextChange before={text} after={text} language={proposal.language} />
        </section>
      ))}
    </>
  );
}

function passageOf({ text }: ProposalVersionView, passage: string): string | null {
  return text.find(({ field }) => field === passage)?.text ?? null;
}
