import type { MessageDescriptor } from '@lingui/core';
import type { PageRequest, ShareCard, TellCard } from '@madang/contracts/pages';
import { loadAllAreas } from './areas.js';
import { cardOfPage } from './card-of-page.js';
import { matched } from './matched.js';
import type { PageHandle } from './page-handle.js';
import { visit } from './visit.js';

export interface Told {
  readonly card: ShareCard;
  readonly page: PageHandle;
  readonly say: (words: MessageDescriptor) => string;
}

/** Reads an address as anybody, signed in or not, would find it, and tells its page in short. */
export async function tell(request: PageRequest, pages: readonly PageHandle[]): Promise<Told | null> {
  const found = await visit(request, pages);
  if (found instanceof Response || found.problem) return null;
  const { url, i18n, client, routes } = found;
  const { page, here } = matched(routes, url);
  if (!page) return null;
  await page.lazy.prepareWords(i18n);
  const card = await cardOfPage({ page, here, i18n, client, now: request.now, address: url.href });
  return card && { card, page, say: (words) => i18n._(words) };
}

export function createTellCard(): TellCard {
  const pages = loadAllAreas();
  return async (request) => (await tell(request, await pages))?.card ?? null;
}
