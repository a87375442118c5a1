import type { EntityManager } from 'typeorm';
import { coverAgain } from './cover-again.js';
import { contribute, type Contributed } from './newcomers/contribute.js';

interface SaidAnew extends Omit<Contributed, 'text'> {
  /** What stands there now; null or undefined where nothing does yet. */
  readonly before: string | null | undefined;
  /** Null or empty where its writer says nothing, or no longer. */
  readonly text: string | null | undefined;
}

/** For words that their writer may change where they stand: counted as any others, and what was covered in them stays covered. */
export async function sayAnew(tx: EntityManager, { before, text, ...said }: SaidAnew): Promise<string | null> {
  if (!text) return null;
  if (text === before) return text;
  await contribute(tx, { ...said, text });
  const cover = await coverAgain(tx, { cityId: said.cityId, kind: said.kind, id: said.thingId });
  return cover(text);
}
