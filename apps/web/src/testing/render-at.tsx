import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import { Suspense, type ReactElement } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { createApi } from '../api/client.js';
import type { Catalogue } from '../api/route-entry.js';
import { createQueryClient } from '../app/query-client.js';
import { createI18n, loadTexts } from '../app/texts.js';
import { FormatProvider } from '../format/use-format.js';
import { AnnouncementProvider } from '../ui/announcement.js';
import { cityAnswers, network, type Answers, type Network } from './network.js';

interface Rendered extends RenderResult {
  readonly network: Network;
}

/** A part of a page in its place, with everything around it that it may ask for. `at` begins with city and language. */
export async function renderAt(at: string, element: ReactElement, answers: Answers = {}): Promise<Rendered> {
  const language = at.split('/')[2] ?? 'en';
  const net = network({ ...cityAnswers, ...answers });
  const client = createQueryClient(createApi({ fetch: net.fetch, origin: '', language }));
  const i18n = await createI18n(language);
  // Which feature the element belongs to is not known here: all of them may speak.
  const texts = import.meta.glob<Catalogue>('/src/features/**/locales/*.po');
  await Promise.all(Object.keys(texts).map((file) => loadTexts(i18n, file.replace(/^\/(.+)locales\/[^/]+$/, '$1x'), texts)));
  const rendered = render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <FormatProvider language={language} timeZone="Asia/Seoul" now="2026-03-20T03:00:00.000Z">
          <AnnouncementProvider>
            <MemoryRouter initialEntries={[at]}>
              <Suspense>
                <Routes>
                  <Route path="/:city/:language/*" element={element} />
                </Routes>
                <Address />
              </Suspense>
            </MemoryRouter>
          </AnnouncementProvider>
        </FormatProvider>
      </QueryClientProvider>
    </I18nProvider>,
  );
  return { ...rendered, network: net };
}

/** The address one stands at, so that a test can see where an act has led. */
function Address() {
  const { pathname, search } = useLocation();
  return <data hidden data-testid="address" value={pathname + search} />;
}
