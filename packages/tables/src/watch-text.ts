import { firstPart } from './bytes.js';
import { textDecoding } from './decode-text.js';
import { guessEncoding, type TextEncoding } from './guess-encoding.js';
import { sampleBytes } from './text-sample.js';

/** What the bytes of a file have shown when all have come. */
export interface TextSeen {
  /** As the first half megabyte lets one guess. */
  readonly encoding: TextEncoding;
  /** Whether every byte has a meaning in it. */
  readonly decodes: boolean;
}

export interface TextWatch {
  readonly see: (piece: Uint8Array) => void;
  readonly seen: () => TextSeen;
}

/** Watches a file go by: what `textTable` would read all of it for a second time is known when it has come. Keeps no more than a sample. */
export function watchText(): TextWatch {
  let sample: Uint8Array[] = [];
  let length = 0;
  let watched: { readonly encoding: TextEncoding; readonly takes: (piece?: Uint8Array) => boolean } | undefined;
  let decodes = true;

  function begin(): NonNullable<typeof watched> {
    const { encoding } = guessEncoding(firstPart(sample, sampleBytes));
    watched = { encoding, takes: textDecoding(encoding) };
    for (const piece of sample) decodes &&= watched.takes(piece);
    sample = [];
    return watched;
  }

  return {
    see(piece) {
      if (watched) return void (decodes &&= watched.takes(piece));
      sample.push(piece);
      length += piece.length;
      if (length >= sampleBytes) begin();
    },
    seen() {
      const { encoding, takes } = watched ?? begin();
      return { encoding, decodes: decodes && takes() };
    },
  };
}
