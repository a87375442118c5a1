import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { cityQuery } from '../api/city.queries.js';
import { FaultBarrier } from './fault.js';
import { Layout } from './layout.js';
import { Loading } from './loading.js';
import { usePlace } from './use-place.js';

/** The frame of every page inside a city. */
export function CityPage() {
  const { data: city } = useSuspenseQuery(cityQuery(usePlace().city));
  return (
    <Layout city={city}>
      <FaultBarrier>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </FaultBarrier>
    </Layout>
  );
}
