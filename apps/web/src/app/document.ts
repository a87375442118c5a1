import { comfortAttributes, type Comfort } from '../ui/comfort.js';
import { languageFacts } from '../format/languages.js';
import type { Assets } from './assets.js';
import { stateElement } from './page-state.js';
import type { PageWords } from './page-words.js';
import type { Preview } from './preview.js';

export interface DocumentParts {
  readonly language: string;
  readonly words: PageWords;
  readonly comfort: Comfort;
  readonly assets: Assets;
  /** Address of this page, without what only filters it; null where it is one person's own or not there. */
  readonly canonical: string | null;
  /** What a message with a link to this page shows of it; null where nobody else may read it. */
  readonly preview: Preview | null;
  /** Feeds and calendars that belong to the page. */
  readonly feeds: readonly { readonly address: string; readonly title: string; readonly type: string }[];
  /** The same page in other languages. */
  readonly alternates: readonly { readonly language: string; readonly href: string }[];
  readonly html: string;
  readonly state: string;
}

/** The whole page: no inline script, no inline style, and every text in an attribute escaped. */
export function writeDocument(parts: DocumentParts): string {
  const { language, words, comfort, assets, canonical, preview, feeds, alternates } = parts;
  const root = attributes({ lang: language, dir: languageFacts(language).direction, ...comfortAttributes(comfort) });
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(words.title)}</title>`,
    words.description === null ? '' : tag('meta', { name: 'description', content: words.description }),
    canonical === null ? tag('meta', { name: 'robots', content: 'noindex' }) : tag('link', { rel: 'canonical', href: canonical }),
    ...alternates.map(({ language: hreflang, href }) => tag('link', { rel: 'alternate', hreflang, href })),
    ...feeds.map(({ address, title, type }) => tag('link', { rel: 'alternate', type, title, href: address })),
    ...(preview === null ? [] : previewTags(preview)),
    tag('link', { rel: 'icon', type: 'image/svg+xml', href: '/favicon.svg' }),
    '<meta name="color-scheme" content="light dark">',
    ...assets.styles.map((href) => tag('link', { rel: 'stylesheet', href })),
    ...assets.modules.map((href) => tag('link', { rel: 'modulepreload', href })),
    `<script type="module" ${attributes({ src: assets.entry })}></script>`,
  ];
  return [
    `<!doctype html><html ${root}><head>${head.join('')}</head>`,
    `<body><div id="root">${parts.html}</div>`,
    `<script type="application/json" id="${stateElement}">${parts.state}</script></body></html>`,
  ].join('');
}

function previewTags({ title, description, site, image, address, locale }: Preview): string[] {
  const properties = {
    'og:type': 'website',
    'og:site_name': site,
    'og:locale': locale,
    'og:url': address,
    'og:title': title,
    ...(description !== '' && { 'og:description': description }),
    'og:image': image,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': description === '' ? title : description,
  };
  return [
    ...Object.entries(properties).map(([property, content]) => tag('meta', { property, content })),
    tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ];
}

export function tag(name: string, given: Readonly<Record<string, string>>): string {
  return `<${name} ${attributes(given)}>`;
}

export function attributes(given: Readonly<Record<string, string>>): string {
  return Object.entries(given)
    .map(([name, value]) => `${name}="${escape(value)}"`)
    .join(' ');
}

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
