import { Trans } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import { Notice } from '../ui/notice.js';
import { Loading } from './loading.js';
import { useAwake } from './use-awake.js';

const DeskLayout = lazy(() => import('./desk-layout.js').then((module) => ({ default: module.DeskLayout })));

/** The office. Residents never download it, and the server never draws it. */
export function DeskPage() {
  const awake = useAwake();
  if (!awake) return <Waiting />;
  return (
    <Suspense fallback={<Loading />}>
      <DeskLayout />
    </Suspense>
  );
}

function Waiting() {
  return (
    <>
      <Loading />
      <noscript>
        <Notice kind="info">
          <Trans>The desk of the city needs JavaScript. Everything that the city publishes can be read without it.</Trans>
        </Notice>
      </noscript>
    </>
  );
}
