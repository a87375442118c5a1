import { Trans } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import type { EvidenceView } from '@madang/contracts/deliveries';
import { Details } from '../../ui/details.js';

/** Only who showed something needs the form and its rules. */
const TakeBackForm = lazy(() => import('./take-back-form.js').then((module) => ({ default: module.TakeBackForm })));

/** Beside evidence that this reader may take back. */
export function TakeBack({ evidence: { id, mayTakeBack }, proposal }: { readonly evidence: EvidenceView; readonly proposal: string }) {
  if (!mayTakeBack) return null;
  return (
    <Details summary={<Trans>Take this back</Trans>}>
      <Suspense>
        <TakeBackForm proposal={proposal} evidence={id} />
      </Suspense>
    </Details>
  );
}
