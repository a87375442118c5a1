import { I18nProvider } from '@lingui/react';
import type { I18n } from '@lingui/core';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useRoutes, type RouteObject } from 'react-router';
import { FormatProvider } from '../format/use-format.js';
import { OriginContext } from '../format/use-origin.js';
import { AnnouncementProvider } from '../ui/announcement.js';
import { ErrorPage } from './error-page.js';
import { FaultContext, type ServerFault } from './fault.js';
import { BareLayout } from './layout.js';
import { WordsContext } from './lazy-page.js';

export interface AppProps {
  readonly i18n: I18n;
  readonly client: QueryClient;
  readonly routes: RouteObject[];
  readonly timeZone: string;
  readonly now: string;
  /** Scheme and host of this installation, as readers see them. */
  readonly origin: string;
  readonly fault: ServerFault | null;
  /** The fault left not even a city to stand in. */
  readonly homeless: boolean;
}

/** The same tree on both sides; only the router around it differs. */
export function App({ i18n, client, routes, timeZone, now, origin, fault, homeless }: AppProps) {
  return (
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <FormatProvider language={i18n.locale} timeZone={timeZone} now={now}>
          <AnnouncementProvider>
            <OriginContext value={origin}>
              <WordsContext value={i18n}>
                <FaultContext value={fault}>
                  {fault && homeless ? (
                    <BareLayout>
                      <ErrorPage problem={fault.problem} />
                    </BareLayout>
                  ) : (
                    <Suspense>
                      <Pages routes={routes} />
                    </Suspense>
                  )}
                </FaultContext>
              </WordsContext>
            </OriginContext>
          </AnnouncementProvider>
        </FormatProvider>
      </QueryClientProvider>
    </I18nProvider>
  );
}

function Pages({ routes }: { readonly routes: RouteObject[] }) {
  return useRoutes(routes);
}
