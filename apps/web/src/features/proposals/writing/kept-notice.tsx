import { Trans } from '@lingui/react/macro';
import { useSyncExternalStore, type ReactNode } from 'react';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';

interface KeptNoticeProps {
  /** The saved text of the same questions, to compare. */
  readonly saved: ReactNode;
  readonly onUseSaved: () => void;
}

/** The device holds something newer than the saved draft: it is in the fields, and the saved text stands beside it. */
export function KeptNotice({ saved, onUseSaved }: KeptNoticeProps) {
  // The server knows nothing of the device: the notice comes when the page has woken up.
  const awake = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  if (!awake) return null;
  return (
    <Notice kind="info" title={<Trans>These fields hold what you typed on this device and did not save</Trans>}>
      <p>
        <Trans>The saved draft says:</Trans>
      </p>
      {saved}
      <div>
        <Button kind="secondary" onClick={onUseSaved}>
          <Trans>Use the saved draft instead</Trans>
        </Button>
      </div>
    </Notice>
  );
}
