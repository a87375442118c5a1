import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face, Font } from 'harfbuzzjs';
import { sfntOf } from './sfnt-of.js';

/** A font and the letters that it has. */
export interface Typeface {
  readonly font: Font;
  readonly unitsPerEm: number;
  readonly letters: ReadonlySet<number>;
}

export type Weight = 400 | 700;

/** One after the other, as far as each has the letters: Latin, Arabic and Korean are drawn in faces of like weight. */
const files = (weight: Weight) => [
  `@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff`,
  `@fontsource/noto-sans/files/noto-sans-latin-ext-${weight}-normal.woff`,
  `@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}-normal.woff`,
  `@fontsource/nanum-gothic/files/nanum-gothic-korean-${weight}-normal.woff`,
];

const loaded = new Map<Weight, readonly Typeface[]>();

/** Read once: a font is large and never changes. */
export function typefaces(weight: Weight): readonly Typeface[] {
  const known = loaded.get(weight);
  if (known) return known;
  const { resolve } = createRequire(import.meta.url);
  const faces = files(weight).map((file) => load(readFileSync(resolve(file))));
  loaded.set(weight, faces);
  return faces;
}

function load(woff: Uint8Array): Typeface {
  const face = new Face(new Blob(sfntOf(woff)));
  return { font: new Font(face), unitsPerEm: face.upem, letters: new Set(face.collectUnicodes()) };
}
