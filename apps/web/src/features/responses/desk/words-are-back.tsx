import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';

interface WordsAreBackProps {
  readonly onGiveUp: () => void;
  /** What the form goes back to. */
  readonly children: ReactNode;
}

/** What was typed here before and never saved is in the form again. */
export function WordsAreBack({ onGiveUp, children }: WordsAreBackProps) {
  return (
    <Notice kind="warn" title={<Trans>These fields hold what you typed on this device and did not save</Trans>}>
      <div>
        <Button kind="secondary" onClick={onGiveUp}>
          {children}
        </Button>
      </div>
    </Notice>
  );
}
