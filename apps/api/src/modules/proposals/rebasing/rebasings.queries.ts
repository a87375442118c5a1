import type { BudgetVersionId, CityId } from '@madang/basics';
import { freeAmount, type Move } from '@madang/budget';
import type { FreeAmountView } from '@madang/contracts/budget-lines';
import type { MoveView } from '@madang/contracts/moves';
import type { RebaseOutcome, RebasedMoveView, RebasingsView, RebasingView } from '@madang/contracts/rebasings';
import { toWire } from '@madang/contracts/wire';
import { isAuthor, proposalCan } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { read } from '../../../platform/database/read.js';
import { movableLines, type LineForMoves } from '../../budgets/index.js';
import { versionById } from '../checks/bound-moves.js';
import { seenProposal, type SeenProposal } from '../reading/seen-proposal.js';
import type { MoveThen } from './rebasing.entity.js';
import { fittedMoves } from './rebasing.service.js';

interface Row {
  readonly fromVersionId: BudgetVersionId;
  readonly toVersionId: BudgetVersionId;
  readonly outcome: RebaseOutcome;
  readonly moves: readonly MoveThen[];
  readonly at: Date;
  readonly chosenAt: Date | null;
}

type Lines = ReadonlyMap<Move['line'], LineForMoves>;

/** What newer budgets have meant for a proposal: both budgets side by side for every line that it touches. */
@Injectable()
export class RebasingsQueries {
  constructor(private readonly db: DataSource) {}

  async of(actor: Actor, name: string): Promise<RebasingsView> {
    const proposal = await seenProposal(this.db, actor, name);
    const rows = await read<Row>(
      this.db,
      `select from_version_id as "fromVersionId", to_version_id as "toVersionId", outcome, moves, at, chosen_at as "chosenAt"
         from rebasing where city_id = $1 and proposal_id = $2 order by at desc, to_version_id`,
      [proposal.cityId, proposal.id],
    );
    const items: RebasingView[] = [];
    for (const row of rows) items.push(await this.view(row, proposal, actor));
    return { items };
  }

  private async view(row: Row, proposal: SeenProposal, actor: Actor): Promise<RebasingView> {
    const { cityId } = proposal;
    const [from, to] = await Promise.all([versionById(this.db, cityId, row.fromVersionId), versionById(this.db, cityId, row.toVersionId)]);
    const asked = row.outcome === 'asked';
    const moves = row.moves.map(({ line, minor }): Move => ({ line, delta: { minor: BigInt(minor), currency: from.currency } }));
    const [before, after] = await Promise.all([this.lines(cityId, from.id, moves), this.lines(cityId, to.id, moves)]);
    const offer = asked ? await fittedMoves(this.db, cityId, moves, to) : null;
    return {
      fromYear: from.fiscalYear,
      toYear: to.fiscalYear,
      at: row.at.toISOString(),
      outcome: row.outcome,
      chosenAt: row.chosenAt?.toISOString() ?? null,
      moves: row.moves.map(({ obstacle }, at) => ({ ...rebased(moves[at]!, before, after), obstacle })),
      offer: offer && offer.map((move) => named(move, before, after)),
      mayChoose: asked && isAuthor(actor.personId, proposal) && proposalCan('rebase', proposal),
    };
  }

  private lines(cityId: CityId, version: BudgetVersionId, moves: readonly Move[]): Promise<Lines> {
    return movableLines(
      this.db,
      cityId,
      version,
      moves.map(({ line }) => line),
    );
  }
}

function rebased(move: Move, before: Lines, after: Lines): Omit<RebasedMoveView, 'obstacle'> {
  return { ...named(move, before, after), before: freeView(before.get(move.line)), after: freeView(after.get(move.line)) };
}

/** A line that is gone keeps the name that it had. */
function named({ line, delta }: Move, before: Lines, after: Lines): MoveView {
  return { line, name: after.get(line)?.name ?? before.get(line)?.name ?? null, delta: toWire(delta) };
}

function freeView(line: LineForMoves | undefined): FreeAmountView | null {
  if (!line) return null;
  const { appropriation, committed, earmarked, free } = freeAmount(line);
  return { appropriation: toWire(appropriation), committed: toWire(committed), earmarked: toWire(earmarked), free: toWire(free) };
}
