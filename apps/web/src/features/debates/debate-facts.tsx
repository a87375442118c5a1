import { Trans } from '@lingui/react/macro';
import type { DebateCardView } from '@madang/contracts/debates';
import { DateText } from '../../ui/date-text.js';
import { StatusTag } from '../../ui/status-tag.js';

/** Whether one can still take part, and until when. */
export function DebateFacts({ debate: { open, closesOn } }: { readonly debate: Pick<DebateCardView, 'open' | 'closesOn'> }) {
  return open ? (
    <>
      <StatusTag tone="ok">
        <Trans>Open</Trans>
      </StatusTag>{' '}
      <Trans>
        until <DateText date={closesOn} />
      </Trans>
    </>
  ) : (
    <>
      <StatusTag tone="neutral">
        <Trans>Over</Trans>
      </StatusTag>{' '}
      <Trans>
        since <DateText date={closesOn} />
      </Trans>
    </>
  );
}
