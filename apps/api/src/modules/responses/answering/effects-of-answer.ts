import type { LineCode } from '@madang/basics';
import type { Move } from '@madang/budget';
import type { AnswerEffectView } from '@madang/contracts/answer-parts';
import type { ResponseDraftBody } from '@madang/contracts/response-drafts';
import { fromWire } from '@madang/contracts/wire';
import type { DataSource, EntityManager } from 'typeorm';
import { Problem } from '../../../platform/http/problem.js';
import { checkMoves, movesOf, versionById, type HeldProposal, type MovesChecks } from '../../proposals/index.js';
import { answerEffects } from './answer-effects.js';

type Bound = Pick<HeldProposal, 'cityId' | 'id' | 'budgetVersionId'>;
type Deciding = Pick<ResponseDraftBody, 'decision' | 'acceptedMoves'>;

export interface ComputedEffects {
  readonly effects: AnswerEffectView[];
  /** Why the moves that the answer makes are none; empty if they are. */
  readonly flaws: MovesChecks['flaws'];
}

/** Asks the rights check what an answer would do, on the budget that the proposal is bound to. Nothing before a decision is chosen. */
export async function effectsOfAnswer(
  tx: EntityManager | DataSource,
  proposal: Bound,
  { decision, acceptedMoves }: Deciding,
): Promise<ComputedEffects> {
  if (decision === null) return { effects: [], flaws: [] };
  const { cityId, budgetVersionId } = proposal;
  if (budgetVersionId === null) return { effects: answerEffects(decision, undefined), flaws: [] };
  const version = await versionById(tx, cityId, budgetVersionId);
  const moves = await movesOf(tx, proposal, version.currency);
  const asked = (await checkMoves(tx, cityId, version, moves)).effect;
  if (!asked) return { effects: answerEffects(decision, undefined), flaws: [] };
  const wanted = decision === 'accepted_in_part' ? acceptedOf(acceptedMoves, moves) : [];
  const made = wanted.length > 0 ? await checkMoves(tx, cityId, version, wanted) : undefined;
  return { effects: answerEffects(decision, { currency: version.currency, asked, made: made?.effect }), flaws: made?.flaws ?? [] };
}

/** An answer can take over less than was asked, not something that nobody asked for. */
function acceptedOf(accepted: ResponseDraftBody['acceptedMoves'], asked: readonly Move[]): Move[] {
  const moves = accepted.map(({ line, delta }) => ({ line: line as LineCode, delta: fromWire(delta) }));
  const strange = moves.filter(({ line, delta }) => !asked.some((one) => one.line === line && one.delta.minor > 0n === delta.minor > 0n));
  if (strange.length > 0) throw new Problem('response/moves-outside-the-proposal', { lines: strange.map(({ line }) => line) });
  return moves;
}
