import type { Outline, Piece, Position } from './shape.js';

/** An outline as it travels: `-3.7,40.4 -3.6,40.4 …`, rings of a piece parted by `;`, pieces by `|`. */
export function outlineText(outline: Outline): string {
  return outline.map((piece) => piece.map((ring) => ring.map((position) => position.join(',')).join(' ')).join(';')).join('|');
}

/** The outline that `outlineText` wrote. */
export function outlineOf(text: string): Outline {
  return text.split('|').map((piece): Piece => piece.split(';').map((ring) => ring.split(' ').map(positionOf)));
}

function positionOf(text: string): Position {
  const [longitude = 0, latitude = 0] = text.split(',').map(Number);
  return [longitude, latitude];
}
