import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Notice } from '../../../ui/notice.js';

/** Another device saved meanwhile: both texts are shown, and nothing is lost. */
export function NewerNotice({ saved }: { readonly saved: ReactNode }) {
  return (
    <Notice kind="warn" title={<Trans>This draft was saved from another device meanwhile</Trans>}>
      <p>
        <Trans>It now says:</Trans>
      </p>
      {saved}
      <p>
        <Trans>Save once more to put your text in its place.</Trans>
      </p>
    </Notice>
  );
}
