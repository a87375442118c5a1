import { setupI18n, type I18n } from '@lingui/core';
import type { Catalogue, Texts } from '../api/route-entry.js';

const shell = import.meta.glob<Catalogue>('../locales/*.po');

/** An I18n of its own for each request or visit, with the words of the frame around every page. */
export async function createI18n(language: string): Promise<I18n> {
  const i18n = setupI18n({ locale: language, messages: { [language]: {} } });
  await load(i18n, shell[`../locales/${language}.po`]);
  return i18n;
}

/** Adds the words of the feature to which a page's file belongs. Texts of other features and of other languages stay where they are. */
export async function loadTexts(i18n: I18n, file: string, texts: Texts): Promise<void> {
  await Promise.all(cataloguesOf(file).map((folder) => load(i18n, texts[`/src/${folder}/locales/${i18n.locale}.po`])));
}

/** `src/features/people/desk/x-page.tsx` → the feature's catalogue and that of its desk. */
export function cataloguesOf(file: string): readonly string[] {
  const [, feature, desk] = /^src\/(features\/[^/]+)\/(desk\/)?/.exec(file) ?? [];
  if (feature === undefined) return [];
  return desk === undefined ? [feature] : [feature, `${feature}/desk`];
}

/** The source files of the catalogues that a page speaks with, for the head of its document. */
export function textFiles(language: string, files: readonly string[] = []): readonly string[] {
  return ['', ...files.flatMap(cataloguesOf)].map((folder) => `src/${folder === '' ? '' : `${folder}/`}locales/${language}.po`);
}

async function load(i18n: I18n, fetchCatalogue: (() => Promise<Catalogue>) | undefined): Promise<void> {
  if (!fetchCatalogue) return;
  const { messages } = await fetchCatalogue();
  i18n.load(i18n.locale, messages);
}
