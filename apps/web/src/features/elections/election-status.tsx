import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ElectionCardView } from '@madang/contracts/elections';
import { MomentText } from '../../ui/date-text.js';
import { StatusTag, type Tone } from '../../ui/status-tag.js';

type State = ElectionCardView['state'];

const states: Readonly<Record<State, { readonly words: MessageDescriptor; readonly tone: Tone }>> = {
  draft: { words: msg`Being prepared`, tone: 'neutral' },
  frozen: { words: msg`Opens soon`, tone: 'info' },
  open: { words: msg`Open now`, tone: 'ok' },
  paused: { words: msg`Interrupted`, tone: 'warn' },
  closed: { words: msg`Closed, being counted`, tone: 'info' },
  tallied: { words: msg`Counted`, tone: 'neutral' },
  archived: { words: msg`Counted`, tone: 'neutral' },
};

export function ElectionStatus({ state }: { readonly state: State }) {
  const { i18n } = useLingui();
  const { words, tone } = states[state];
  return <StatusTag tone={tone}>{i18n._(words)}</StatusTag>;
}

/** Where an election stands in time, as one sentence. */
export function WhenWords({ election: { state, opensAt, closesAt } }: { readonly election: ElectionCardView }) {
  if (state === 'draft' || state === 'frozen') {
    return (
      <Trans>
        You can vote from <MomentText instant={opensAt} /> until <MomentText instant={closesAt} />.
      </Trans>
    );
  }
  if (state === 'open' || state === 'paused') {
    return (
      <Trans>
        You can vote until <MomentText instant={closesAt} />.
      </Trans>
    );
  }
  return (
    <Trans>
      Voting ended on <MomentText instant={closesAt} />.
    </Trans>
  );
}
