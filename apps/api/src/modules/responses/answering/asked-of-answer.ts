import { acceptedLines, questionsIn, type AnswerDecision } from '@madang/accountability';
import type { LineCode } from '@madang/basics';
import type { AnswerLineView, QuestionReplyBody } from '@madang/contracts/answer-parts';
import type { ResponseDraftBody } from '@madang/contracts/response-drafts';
import { toWire } from '@madang/contracts/wire';
import type { DataSource, EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { movableLines } from '../../budgets/index.js';
import { movesOf, versionById, type HeldProposal } from '../../proposals/index.js';

type Bound = Pick<HeldProposal, 'cityId' | 'id' | 'budgetVersionId'>;

/** What the proposal asks for, beside what the draft says to each of it: nothing of it can be passed over unseen. */
export interface AskedOfAnswer {
  readonly lines: AnswerLineView[];
  readonly replies: QuestionReplyBody[];
}

type Db = EntityManager | DataSource;

export async function askedOfAnswer(db: Db, proposal: Bound, content: ResponseDraftBody): Promise<AskedOfAnswer> {
  return { lines: await linesOf(db, proposal, content), replies: await repliesOf(db, proposal, content) };
}

/** As a published answer keeps it. The words of the office and those of the author part here: only the first are an official act. */
export function keptOf({ lines, replies }: AskedOfAnswer) {
  return { lines, asked: replies.map(({ question }) => question), replies: replies.map(({ reply }) => ({ reply })) };
}

async function linesOf(
  db: Db,
  proposal: Bound,
  { decision, acceptedMoves, lineReasons = {} }: ResponseDraftBody,
): Promise<AnswerLineView[]> {
  const { cityId, budgetVersionId } = proposal;
  if (budgetVersionId === null) return [];
  const { currency } = await versionById(db, cityId, budgetVersionId);
  const moves = await movesOf(db, proposal, currency);
  if (moves.length === 0) return [];
  const named = await movableLines(
    db,
    cityId,
    budgetVersionId,
    moves.map(({ line }) => line),
  );
  const asked = moves.map(({ line, delta }) => ({ line, asked: delta.minor }));
  return acceptedLines(asked, acceptedBy(decision, acceptedMoves)).map(({ line, asked: wanted, accepted }) => ({
    line,
    name: named.get(line)?.name ?? null,
    asked: toWire({ minor: wanted, currency }),
    accepted: toWire({ minor: accepted, currency }),
    why: decision === 'accepted_in_part' && accepted !== wanted ? lineReasons[line]?.trim() || null : null,
  }));
}

/** A full acceptance accepts all; whatever is no acceptance accepts nothing. */
function acceptedBy(decision: AnswerDecision | null, moves: ResponseDraftBody['acceptedMoves']): ReadonlyMap<LineCode, bigint> | 'all' {
  if (decision === 'accepted') return 'all';
  if (decision !== 'accepted_in_part') return new Map();
  return new Map(moves.map(({ line, delta }) => [line as LineCode, BigInt(delta.minor)]));
}

/** What the authors of a proposal can be read to have written, in which they may ask something. */
export async function askingTexts(db: Db, { cityId, id }: Pick<Bound, 'cityId' | 'id'>): Promise<readonly string[]> {
  const found = await readOne<{ readonly texts: readonly string[] }>(
    db,
    `select array_remove(array[p.problem, p.change, q.answer], null) as texts from proposal p
       left join author_question q on q.city_id = p.city_id and q.proposal_id = p.id
      where p.city_id = $1 and p.id = $2`,
    [cityId, id],
  );
  return found?.texts ?? [];
}

/** A proposal that goes on as another, and a promise that is dropped, leave its author's questions where they were. */
async function repliesOf(db: Db, proposal: Bound, { decision, replies = [] }: ResponseDraftBody): Promise<QuestionReplyBody[]> {
  if (decision === 'merged' || decision === 'abandoned') return [];
  return questionsIn(await askingTexts(db, proposal)).map((question) => ({
    question,
    reply: replies.find((one) => one.question === question)?.reply ?? '',
  }));
}
