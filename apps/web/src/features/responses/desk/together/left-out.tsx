import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { usePlace } from '../../../../app/use-place.js';
import { Notice } from '../../../../ui/notice.js';
import { DraftLinks } from './draft-links.js';

/** Which of the chosen ones did not come into the batch, and why; the address says it, so that it is still there after a reload. */
export function LeftOut() {
  const { search } = usePlace();
  const begun = referencesIn(search.get('begun'));
  const unfit = referencesIn(search.get('unfit'));
  if (begun.length + unfit.length === 0) return null;
  return (
    <Notice kind="warn" title={<Trans>Some were left as they are</Trans>}>
      <Reason references={begun}>
        <Trans>Somebody has begun a draft of these:</Trans>
      </Reason>
      <Reason references={unfit}>
        <Trans>These cannot be given this answer now:</Trans>
      </Reason>
    </Notice>
  );
}

function Reason({ references, children }: { readonly references: readonly string[]; readonly children: ReactNode }) {
  if (references.length === 0) return null;
  return (
    <p>
      {children} <DraftLinks references={references} />
    </p>
  );
}

/** An address can be written by anybody: only what looks like a reference is shown. */
function referencesIn(list: string | null): readonly string[] {
  return (list ?? '').split(',').filter((name) => /^\d{4}-\d{1,9}$/.test(name));
}
