import { wholeOf } from '@madang/participation';
import type { Thing } from './things.js';

/** What of a thing can be read now, passage by passage; nothing once it was taken back or covered. */
export function readableTexts({ readable, texts }: Thing): string[] {
  return readable && wholeOf(texts).length > 0 ? texts.filter((text) => text.trim() !== '') : [];
}
