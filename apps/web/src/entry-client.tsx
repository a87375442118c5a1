import './ui/tokens.css';
import './ui/reset.css';
import './ui/base.css';
import { hydrate } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { Location } from 'react-router';
import { createApi } from './api/client.js';
import { Problem } from './api/problem.js';
import { App, type AppProps } from './app/app.js';
import { createAtlas } from './app/atlas.js';
import { BrowserRouter, browserHistory } from './app/browser-router.js';
import { holdEarlyPress } from './app/early-press.js';
import { onIntent } from './app/intent.js';
import { matched } from './app/matched.js';
import { stateElement, type PageState } from './app/page-state.js';
import { pageWords } from './app/page-words.js';
import { createQueryClient } from './app/query-client.js';
import { prepare } from './app/routes.js';
import { createI18n } from './app/texts.js';
import { whenWanted } from './app/when-wanted.js';

async function wake(root: HTMLElement, state: PageState): Promise<void> {
  holdEarlyPress(root);
  const client = createQueryClient(createApi({ fetch: (...asked) => fetch(...asked), origin: '', language: state.language }));
  hydrate(client, state.queries);
  const history = browserHistory();
  const atlas = createAtlas(client);
  const [i18n] = await Promise.all([createI18n(state.language), atlas.reach(history.location.pathname)]);
  const go = async (to: Pick<Location, 'pathname' | 'search'>) => {
    await atlas.reach(to.pathname)?.catch(() => null);
    const next = matched(atlas.routes(), to);
    await prepare(next, i18n, client);
    return next;
  };
  const { page } = matched(atlas.routes(), history.location);
  // The page's own code and words come first: hydrating without them would throw the server's HTML away.
  if (!page?.entry.desk) await page?.lazy.prepare(i18n);
  const props: Omit<AppProps, 'routes'> = {
    i18n,
    client,
    timeZone: state.timeZone,
    now: state.now,
    origin: location.origin,
    fault: state.fault && { problem: new Problem(state.fault.problem), at: state.fault.at },
    homeless: state.homeless,
  };
  const nameThePage = (to: Location) => {
    void go(to).then(({ page: next, here }) => {
      document.title = pageWords({ entry: next?.entry, here, i18n, client }).title;
    });
  };
  whenWanted(page?.entry.form === true || page?.entry.desk === true, () => {
    onIntent((to) => void go(to));
    hydrateRoot(
      root,
      <StrictMode>
        <BrowserRouter history={history} atlas={atlas} onMove={nameThePage}>
          {(routes) => <App {...props} routes={routes} />}
        </BrowserRouter>
      </StrictMode>,
    );
  });
}

const root = document.getElementById('root');
const state = document.getElementById(stateElement)?.textContent;
if (root && state) void wake(root, JSON.parse(state) as PageState);
