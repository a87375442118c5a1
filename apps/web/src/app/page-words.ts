import type { I18n, MessageDescriptor } from '@lingui/core';
import type { QueryClient } from '@tanstack/react-query';
import { cityQuery } from '../api/city.queries.js';
import type { Here, Reading, RouteEntry } from '../api/route-entry.js';

export interface PageWords {
  /** `Sign in · Gwangju · Madang` */
  readonly title: string;
  readonly description: string | null;
}

interface Titled {
  readonly entry: RouteEntry | undefined;
  readonly here: Here;
  readonly i18n: I18n;
  readonly client: QueryClient;
  /** What stands in the page's place, where it could not be shown. */
  readonly fault?: MessageDescriptor | undefined;
}

/** The title names the page, the city and the house, in this order: the first word tells tabs apart. */
export function pageWords({ entry, here, i18n, client, fault }: Titled): PageWords {
  const reading: Reading = { ...here, read: (query) => client.getQueryData(query.queryKey) };
  const city = reading.read(cityQuery(here.city));
  const name = fault ?? entry?.title(reading);
  const parts = [name === undefined ? '' : inWords(name, i18n), city?.names[here.language] ?? '', 'Madang'];
  const description = fault ? undefined : entry?.description?.(reading);
  return {
    title: parts.filter((part) => part !== '').join(' · '),
    description: description === undefined ? null : inWords(description, i18n),
  };
}

function inWords(text: MessageDescriptor | string, i18n: I18n): string {
  return typeof text === 'string' ? text : i18n._(text);
}
