import { Buffer, Direction as Way, shape } from 'harfbuzzjs';
import { runsOf, type Direction, type Run } from './runs-of.js';
import { typefaces, type Weight } from './typefaces.js';

export interface Type {
  readonly size: number;
  readonly weight: Weight;
  readonly direction: Direction;
}

/** A line of text as outlines, drawn from a point on its base line to the right. */
export interface SetLine {
  readonly width: number;
  /** SVG, to stand inside a `g` that is moved to where the line begins. */
  readonly outlines: string;
}

/** Shapes a line: letters join, stand in their order and become outlines, so that no viewer needs a font. */
export function setLine(line: string, { size, weight, direction }: Type): SetLine {
  let x = 0;
  const outlines: string[] = [];
  for (const run of runsOf(line, direction, typefaces(weight))) {
    const scale = size / run.face.unitsPerEm;
    for (const glyph of glyphsOf(run)) {
      const path = run.face.font.glyphToPath(glyph.id);
      if (path !== '')
        outlines.push(
          `<path transform="translate(${round(x + glyph.x * scale)} ${round(-glyph.y * scale)}) scale(${scale} ${-scale})" d="${path}"/>`,
        );
      x += glyph.advance * scale;
    }
  }
  return { width: x, outlines: outlines.join('') };
}

interface Glyph {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly advance: number;
}

function glyphsOf({ text, face, direction }: Run): Glyph[] {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(direction === 'rtl' ? Way.RTL : Way.LTR);
  shape(face.font, buffer);
  return buffer
    .getGlyphInfosAndPositions()
    .map(({ codepoint, xOffset = 0, yOffset = 0, xAdvance = 0 }) => ({ id: codepoint, x: xOffset, y: yOffset, advance: xAdvance }));
}

const round = (length: number) => Math.round(length * 100) / 100;

/** Text in lines no wider than asked, and no more of them than asked: the last one ends in dots where something is left out. */
export function setText(text: string, type: Type, width: number, linesAtMost: number): SetLine[] {
  const fits = (line: string) => setLine(line, type).width <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, linesAtMost);
  const last = kept.at(-1);
  if (lines.length > linesAtMost && last !== undefined) kept[kept.length - 1] = `${last} …`;
  return kept.map((line) => setLine(shortened(line, fits), type));
}

/** The line itself where it fits, else as much of it as does, with dots. */
export function shortened(line: string, fits: (line: string) => boolean): string {
  if (fits(line)) return line;
  const letters = [...line.replace(/ ?…$/u, '')];
  while (letters.length > 1 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
