import type { CardFigure, CardRow, ShareCard } from '@madang/contracts/pages';
import { directionOf } from './runs-of.js';
import { setLine, setText, shortened, type SetLine, type Type } from './set-text.js';

/** What every service that shows a link with its picture asks for, in pixels. */
const [width, height] = [1200, 630];
const margin = 72;
const inner = width - 2 * margin;
/** Letters below this cannot be read where a picture is shown small. */
const smallest = 24;
const colour = {
  paper: '#fbf8f1',
  text: '#1d2320',
  muted: '#494e49',
  line: '#ddd5c4',
  bar: '#1c6b5b',
  track: '#efe7d8',
  accent: '#c24a12',
};

type Place = { readonly direction: 'ltr' | 'rtl' };

/** The card as SVG made of outlines alone: it looks the same wherever it is drawn. */
export function cardPicture(card: ShareCard): string {
  const title = setText(card.title, named(card, card.title, card.rows.length > 0 ? 52 : 60, 700), inner, card.rows.length > 0 ? 2 : 3);
  const leading = card.rows.length > 0 ? 64 : 74;
  const below = 170 + title.length * leading;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colour.paper}"/><rect width="${width}" height="12" fill="${colour.bar}"/>`,
    atStart(card, 90, colour.muted, setText(`${card.city} · ${card.kind}`, type(card, 30, 400), inner, 1)[0]),
    ...title.map((line, at) => atStart(card, 174 + at * leading, colour.text, line)),
    card.rows.length > 0 ? rows(card, below - 10) : figures(card, 470),
    foot(card),
    '</svg>',
  ].join('');
}

function type({ direction }: Place, size: number, weight: Type['weight']): Type {
  return { size, weight, direction };
}

/** The same for a name: it keeps its own direction, wherever it stands. */
function named({ direction }: Place, text: string, size: number, weight: Type['weight']): Type {
  return { size, weight, direction: directionOf(text, direction) };
}

/** As large as asked, or as small as it must be to stand in its room. */
function fitted(text: string, wanted: Type, room: number): SetLine {
  const line = setLine(text, wanted);
  if (line.width <= room) return line;
  const smaller = { ...wanted, size: Math.max(smallest, Math.floor((wanted.size * room) / line.width)) };
  return setLine(
    shortened(text, (one) => setLine(one, smaller).width <= room),
    smaller,
  );
}

function rows(card: ShareCard, top: number): string {
  const step = 58;
  const shown = card.rows.slice(0, Math.floor((548 - top) / step));
  return shown.map((row, at) => rowAt(card, row, top + at * step)).join('');
}

function rowAt(card: ShareCard, { label, value, points }: CardRow, y: number): string {
  const length = (inner * Math.max(0, Math.min(10_000, points))) / 10_000;
  const amount = setLine(value, type(card, 26, 700));
  const [name] = setText(label, named(card, label, 26, 400), inner - amount.width - 24, 1);
  return [
    atStart(card, y + 26, colour.text, name),
    atEnd(card, y + 26, colour.text, amount),
    `<rect x="${margin}" y="${y + 38}" width="${inner}" height="8" rx="4" fill="${colour.track}"/>`,
    `<rect x="${startOf(card, margin, length)}" y="${y + 38}" width="${length}" height="8" rx="4" fill="${colour.bar}"/>`,
  ].join('');
}

function figures(card: ShareCard, y: number): string {
  const shown = card.figures.slice(0, 3);
  const room = inner / Math.max(1, shown.length);
  return shown.map((figure, at) => figureAt(card, figure, margin + at * room, room - 24, y)).join('');
}

function figureAt(card: ShareCard, { term, value }: CardFigure, from: number, room: number, y: number): string {
  const amount = fitted(value, type(card, 48, 700), room);
  const [words] = setText(term, type(card, 24, 400), room, 1);
  const bar = `<rect x="${startOf(card, from, room)}" y="${y - 62}" width="${room}" height="3" fill="${colour.text}"/>`;
  return [bar, placed(card, from, y, colour.text, amount), placed(card, from, y + 40, colour.muted, words)].join('');
}

function foot(card: ShareCard): string {
  const name = setLine('Madang', type(card, 28, 700));
  const [source] = card.source === null ? [] : setText(card.source, named(card, card.source, 20, 400), inner - name.width - 110, 1);
  return [
    `<rect x="${margin}" y="556" width="${inner}" height="1.5" fill="${colour.line}"/>`,
    `<g transform="translate(${startOf(card, margin, 34)} 572) scale(.85)">${mark}</g>`,
    placed(card, margin + 48, 598, colour.text, name),
    source ? atEnd(card, 597, colour.muted, source) : '',
  ].join('');
}

/** The yard from above, as it stands in the head of every page. */
const mark = `<g fill="${colour.bar}"><rect x="3" y="3" width="34" height="7" rx="1.5"/><rect x="3" y="12.5" width="7" height="24.5" rx="1.5"/><rect x="30" y="12.5" width="7" height="12" rx="1.5"/><rect x="12.5" y="30" width="24.5" height="7" rx="1.5"/></g><circle cx="20" cy="20" r="4" fill="${colour.accent}"/>`;

function atStart(card: Place, y: number, fill: string, line: SetLine | undefined): string {
  return placed(card, margin, y, fill, line);
}

function atEnd(card: Place, y: number, fill: string, line: SetLine): string {
  return placed(card, margin + inner - line.width, y, fill, line);
}

/** `from` is counted from where one begins to read. */
function placed(card: Place, from: number, y: number, fill: string, line: SetLine | undefined): string {
  if (!line) return '';
  return `<g fill="${fill}" transform="translate(${startOf(card, from, line.width)} ${y})">${line.outlines}</g>`;
}

function startOf({ direction }: Place, from: number, length: number): number {
  return direction === 'rtl' ? width - from - length : from;
}
