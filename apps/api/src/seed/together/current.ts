import type { Amendable } from '@madang/participation';
import { wordsOf } from '../../modules/proposals/versions/standing.js';
import type { Begun } from '../proposals/begin-proposal.js';

/** What a proposal of the demo says and asks for, as the rules of writing together read it. */
export function currentOf({ row, moves }: Begun): Amendable {
  return { text: wordsOf(row), moves: moves.map(({ line, delta }) => ({ line, minor: delta.minor })) };
}

/** The proposal of a code. */
export function named(proposals: readonly Begun[], code: string): Begun {
  const found = proposals.find(({ demo }) => demo.code === code);
  if (!found) throw new Error(`The demo has no proposal ${code}`);
  return found;
}
