import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Notice } from './notice.js';

/** Reading works without JavaScript; acting has a twin on paper, by telephone or in a place, and says so here. */
export function NeedsScript({ children }: { readonly children: ReactNode }) {
  return (
    <noscript>
      <Notice kind="info" title={<Trans>Sending this form needs JavaScript.</Trans>}>
        {children}
      </Notice>
    </noscript>
  );
}
