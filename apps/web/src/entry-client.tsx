import './ui/tokens.css';
import './ui/reset.css';
import './ui/base.css';
import { hydrate } from '@tanstack/react-query';
import { StrictMode, useEffect, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { Location } from 'react-router';
import { createApi } from './api/client.js';
import { Problem } from './api/problem.js';
import { App, type AppProps } from './app/app.js';
import { BrowserRouter, browserHistory } from './app/browser-router.js';
import { holdEarlyPress } from './app/early-press.js';
import { onIntent } from './app/intent.js';
import { matched } from './app/matched.js';
import { stateElement, type PageState } from './app/page-state.js';
import { pageWords } from './app/page-words.js';
import { createQueryClient } from './app/query-client.js';
import { createRoutes, prepare } from './app/routes.js';
import { createI18n } from './app/texts.js';
import { whenWanted } from './app/when-wanted.js';

async function wake(root: HTMLElement, state: PageState): Promise<void> {
  const pressAgain = holdEarlyPress(root);
  const client = createQueryClient(createApi({ fetch: (...asked) => fetch(...asked), origin: '', language: state.language }));
  hydrate(client, state.queries);
  const i18n = await createI18n(state.language);
  const routes = createRoutes(client);
  const history = browserHistory();
  const go = (to: Pick<Location, 'pathname' | 'search'>) => prepare(matched(routes, to), i18n, client);
  const { page } = matched(routes, history.location);
  // The page's own code and words come first: hydrating without them would throw the server's HTML away.
  if (!page?.entry.desk) await page?.lazy.prepare(i18n);
  const props: AppProps = {
    i18n,
    client,
    routes,
    timeZone: state.timeZone,
    now: state.now,
    fault: state.fault && { problem: new Problem(state.fault.problem), at: state.fault.at },
    homeless: state.homeless,
  };
  const nameThePage = (to: Location) => {
    const { page: next, here } = matched(routes, to);
    void go(to).finally(() => {
      document.title = pageWords({ entry: next?.entry, here, i18n, client }).title;
    });
  };
  whenWanted(page?.entry.form === true || page?.entry.desk === true, () => {
    onIntent((to) => void go(to));
    hydrateRoot(
      root,
      <StrictMode>
        <Waking onAwake={pressAgain}>
          <BrowserRouter history={history} onMove={nameThePage}>
            <App {...props} />
          </BrowserRouter>
        </Waking>
      </StrictMode>,
    );
  });
}

/** Tells when React has taken the page over, which takes a moment on a slow phone. */
function Waking({ onAwake, children }: { readonly onAwake: () => void; readonly children: ReactNode }) {
  useEffect(onAwake, [onAwake]);
  return children;
}

const root = document.getElementById('root');
const state = document.getElementById(stateElement)?.textContent;
if (root && state) void wake(root, JSON.parse(state) as PageState);
