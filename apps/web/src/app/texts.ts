import { setupI18n, type I18n } from '@lingui/core';
import type { Catalogue, Texts } from '../api/route-entry.js';

const frame = import.meta.glob<Catalogue>('../locales/*.po');
const ui = import.meta.glob<Catalogue>('../ui/locales/*.po');

/** An I18n of its own for each request or visit, with the words of the frame around every page. */
export async function createI18n(language: string): Promise<I18n> {
  const i18n = setupI18n({ locale: language, messages: { [language]: {} } });
  await load(i18n, frame[`../locales/${language}.po`]);
  return i18n;
}

/** Adds the words that a page's file speaks with. Texts of other features and of other languages stay where they are. */
export async function loadTexts(i18n: I18n, file: string, texts: Texts): Promise<void> {
  const { locale } = i18n;
  const wanted = cataloguesOf(file).map((folder) =>
    folder === 'ui' ? ui[`../ui/locales/${locale}.po`] : texts[`/src/${folder}/locales/${locale}.po`],
  );
  await Promise.all(wanted.map((catalogue) => load(i18n, catalogue)));
}

/** Folders of a feature that carry their words apart: `lingui.config.ts` names the same. */
const foldersWithWords: ReadonlySet<string> = new Set(['desk', 'happened', 'places', 'writing']);

/**
 * `src/features/people/desk/x-page.tsx` → what pages are made of, the feature's catalogue and that of the folder. The first page
 * and the cycles on it make do with the frame; the frame of the desk does not.
 */
export function cataloguesOf(file: string): readonly string[] {
  const [, feature, folder] = /^src\/(features\/[^/]+)\/(?:([^/]+)\/)?/.exec(file) ?? [];
  if (feature === undefined) return file.startsWith('src/app/desk-') ? ['ui'] : [];
  if (folder !== undefined && foldersWithWords.has(folder)) return ['ui', feature, `${feature}/${folder}`];
  return standOnTheFrame.some((start) => file.startsWith(start)) ? [feature] : ['ui', feature];
}

const standOnTheFrame = ['src/features/home/', 'src/features/cycles/current-cycles'];

/** The source files of the catalogues that a page speaks with, for the head of its document. */
export function textFiles(language: string, files: readonly string[] = []): readonly string[] {
  return ['', ...new Set(files.flatMap(cataloguesOf))].map((folder) => `src/${folder === '' ? '' : `${folder}/`}locales/${language}.po`);
}

async function load(i18n: I18n, fetchCatalogue: (() => Promise<Catalogue>) | undefined): Promise<void> {
  if (!fetchCatalogue) return;
  const { messages } = await fetchCatalogue();
  i18n.load(i18n.locale, messages);
}
