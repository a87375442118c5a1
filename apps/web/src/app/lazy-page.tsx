import type { I18n } from '@lingui/core';
import { createContext, use, type ComponentType } from 'react';
import type { RouteEntry, Texts } from '../api/route-entry.js';
import { loadTexts } from './texts.js';

/** The visit's own I18n. `useLingui` hands out copies, which cannot be recognised. */
export const WordsContext = createContext<I18n | null>(null);

export interface LazyPage {
  readonly Page: ComponentType;
  /** Fetches the page's code and words. Once this has settled, `Page` renders without waiting. */
  readonly prepare: (i18n: I18n) => Promise<ComponentType>;
  /** Fetches its words alone. */
  readonly prepareWords: (i18n: I18n) => Promise<void>;
}

/** `React.lazy` waits once even for what is already here, which would throw away the server's HTML; this does not. */
export function lazyPage({ load, file = '' }: Pick<RouteEntry, 'load' | 'file'>, texts: Texts = {}): LazyPage {
  const asked = new WeakMap<I18n, Promise<ComponentType>>();
  const here = new WeakMap<I18n, ComponentType>();

  function prepare(i18n: I18n): Promise<ComponentType> {
    const known = asked.get(i18n);
    if (known) return known;
    const promise = Promise.all([load(), prepareWords(i18n)]).then(([Page]) => {
      here.set(i18n, Page);
      return Page;
    });
    // A failed download may be tried again by the next click.
    promise.catch(() => asked.delete(i18n));
    asked.set(i18n, promise);
    return promise;
  }

  const prepareWords = (i18n: I18n) => loadTexts(i18n, file, texts);

  function Page() {
    const i18n = use(WordsContext);
    if (!i18n) throw new Error('No WordsContext above');
    const Ready = here.get(i18n) ?? use(prepare(i18n));
    return <Ready />;
  }

  return { Page, prepare, prepareWords };
}
