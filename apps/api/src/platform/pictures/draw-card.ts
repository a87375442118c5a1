import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ShareCard } from '@madang/contracts/pages';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { cardPicture } from './card-picture.js';

let ready: Promise<void> | undefined;

/** The card as PNG, 1200 by 630. Takes about a quarter of a second of one processor: call it through `Drawings`. */
export async function drawCard(card: ShareCard): Promise<Uint8Array> {
  ready ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  const drawing = new Resvg(cardPicture(card));
  try {
    return drawing.render().asPng();
  } finally {
    drawing.free();
  }
}
