import type { RenderPage, ShareCard } from '@madang/contracts/pages';
import { shareWords } from '../ui/share-words.js';
import { loadAllAreas } from './areas.js';
import { attributes, escape } from './document.js';
import { tell } from './tell-card.js';

const style = '/embed/style.css';
const nothing = { language: 'en', direction: 'ltr', title: 'Madang', body: '<main><h1>404</h1></main>', address: null };

/**
 * A card of a line, of a part of the budget, of a proposal or of a result, for a frame on another site. It holds no script and
 * nothing to press but the link to the page, so that a site around it can trick nobody into anything.
 */
export function createRenderEmbed(): RenderPage {
  const pages = loadAllAreas();
  return async (request) => {
    const told = await tell(request, await pages);
    const html = { 'content-type': 'text/html; charset=utf-8' };
    if (!told?.page.entry.card) return { status: 404, headers: html, body: embedDocument(nothing) };
    const { card, say } = told;
    const { language, direction, address } = card;
    const body = inside(card, say(shareWords.whole));
    return {
      status: 200,
      headers: { ...html, 'content-language': language },
      body: embedDocument({ language, direction, title: `${card.title} · ${card.city}`, body, address }),
    };
  };
}

interface EmbedParts {
  readonly language: string;
  readonly direction: string;
  readonly title: string;
  readonly body: string;
  readonly address: string | null;
}

function embedDocument({ language, direction, title, body, address }: EmbedParts): string {
  return [
    `<!doctype html><html ${attributes({ lang: language, dir: direction })}><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<title>${escape(title)}</title><meta name="robots" content="noindex">`,
    address === null ? '' : `<link ${attributes({ rel: 'canonical', href: address })}>`,
    `<link ${attributes({ rel: 'stylesheet', href: style })}></head><body class="embed">${body}</body></html>`,
  ].join('');
}

function inside(card: ShareCard, whole: string): string {
  const { city, kind, title, figures, rows, source, address } = card;
  const link = attributes({ href: address, target: '_blank', rel: 'noopener' });
  const facts = figures.map(({ term, value }) => `<div><dt>${escape(term)}</dt><dd>${escape(value)}</dd></div>`).join('');
  return [
    `<main><p class="kind">${escape([city, kind].filter((one) => one !== '').join(' · '))}</p>`,
    `<h1 dir="auto"><a ${link}>${escape(title)}</a></h1>`,
    figures.length === 0 ? '' : `<dl>${facts}</dl>`,
    rows.length === 0 ? '' : `<ul>${rows.map(rowOf).join('')}</ul>`,
    `<p class="foot"><a ${link}>${escape(whole)}</a>`,
    source === null ? '' : `<span dir="auto">${escape(source)}</span>`,
    '</p></main>',
  ].join('');
}

function rowOf({ label, value, points }: ShareCard['rows'][number]): string {
  const width = `${Math.max(0, Math.min(10_000, points)) / 100}%`;
  const bar = `<svg aria-hidden="true" width="100%" height="8"><rect class="track" width="100%" height="8" rx="3"/><rect class="bar" width="${width}" height="8" rx="3"/></svg>`;
  return `<li><span dir="auto">${escape(label)}</span> <bdi>${escape(value)}</bdi>${bar}</li>`;
}
