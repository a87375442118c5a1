import { Trans } from '@lingui/react/macro';
import { Suspense } from 'react';
import { Notice } from '../ui/notice.js';
import { lazyPage } from './lazy-page.js';
import { Loading } from './loading.js';
import { useAwake } from './use-awake.js';

const { Page: DeskLayout } = lazyPage({
  load: () => import('./desk-layout.js').then((module) => module.DeskLayout),
  file: 'src/app/desk-layout.tsx',
});

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
