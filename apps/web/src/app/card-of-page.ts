import type { I18n } from '@lingui/core';
import type { QueryClient } from '@tanstack/react-query';
import type { ShareCard } from '@madang/contracts/pages';
import { cityQuery } from '../api/city.queries.js';
import type { CardReading, Here } from '../api/route-entry.js';
import { createFormat } from '../format/format.js';
import { nameIn } from '../format/name-in.js';
import { languageFacts } from '../format/languages.js';
import type { PageHandle } from './page-handle.js';

interface Shown {
  readonly page: PageHandle;
  readonly here: Here;
  readonly i18n: I18n;
  readonly client: QueryClient;
  readonly now: string;
  /** Of the page itself, with scheme and host. */
  readonly address: string;
}

/** A page in short, its words and answers being there already; with a title alone where it has no more to say of itself. */
export async function cardOfPage({ page: { entry }, here, i18n, client, now, address }: Shown): Promise<ShareCard | null> {
  const city = client.getQueryData(cityQuery(here.city).queryKey);
  if (!city || entry.personal || entry.desk) return null;
  const { language } = here;
  const nameOf: CardReading['nameOf'] = (names, otherwise) => nameIn(names, language, city.ownLanguage)?.text ?? otherwise;
  const reading: CardReading = {
    ...here,
    read: (query) => client.getQueryData(query.queryKey),
    say: (words) => i18n._(words),
    format: createFormat({ language, timeZone: city.timeZone, now }),
    nameOf,
  };
  const title = entry.title(reading);
  const said = (await entry.card?.())?.(reading) ?? null;
  const description = entry.description?.(reading);
  return {
    language,
    direction: languageFacts(language).direction,
    city: nameOf(city.names, here.city),
    title: typeof title === 'string' ? title : i18n._(title),
    address,
    ...(said ?? {
      kind: '',
      summary: description === undefined ? '' : typeof description === 'string' ? description : i18n._(description),
      figures: [],
      rows: [],
      source: null,
    }),
  };
}
