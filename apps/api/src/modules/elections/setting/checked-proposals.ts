import { balancedAndAvailable, freeAmount, type BalancedAndAvailable } from '@madang/budget';
import type { ResponseState } from '@madang/accountability';
import type { CityId, CycleId, LineCode, ProposalId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { zero, type Currency, type Money } from '@madang/money';
import type { DataSource, EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import { latestVersion, movableLines, type LineForMoves } from '../../budgets/index.js';

/** From here on the city decides, or has decided in favour: a ballot may say which of them are paid for. */
const decidable = [
  'under_decision',
  'overdue_decision',
  'deferred',
  'accepted',
  'accepted_in_part',
  'planned',
] as const satisfies readonly ResponseState[];

export interface CheckedProposal {
  readonly id: ProposalId;
  readonly reference: string;
  readonly title: string;
  readonly change: string;
  readonly language: Language;
  readonly state: ResponseState;
  readonly districtCode: string | null;
  readonly amount: Money;
  /** Check C15 against the newest published budget: only where it is `ok` may money be voted on. */
  readonly check: BalancedAndAvailable;
}

interface Row extends Omit<CheckedProposal, 'amount' | 'check'> {
  readonly moves: readonly { readonly line: LineCode; readonly delta: string }[];
}

/** The reallocations of a cycle that have come as far as a decision, each with what the newest budget says of its money. */
export async function checkedProposals(
  tx: EntityManager | DataSource,
  { cityId, cycleId, currency }: { readonly cityId: CityId; readonly cycleId: CycleId; readonly currency: Currency },
): Promise<CheckedProposal[]> {
  const rows = await read<Row>(
    tx,
    `select p.id, p.year || '-' || p.number as reference, p.title, p.change, p.language, p.state, p.district_code as "districtCode",
            json_agg(json_build_object('line', m.line_code, 'delta', m.delta_minor::text) order by m.position) as moves
       from proposal p join move m on m.city_id = p.city_id and m.proposal_id = p.id
      where p.city_id = $1 and p.cycle_id = $2 and p.kind = 'reallocation' and p.state = any($3) and p.number is not null
      group by p.city_id, p.id
      order by p.year, p.number`,
    [cityId, cycleId, decidable],
  );
  const lines = await linesOf(tx, cityId, rows);
  return rows.map(({ moves, ...row }) => ({ ...row, ...moneyOf(moves, lines, currency) }));
}

async function linesOf(tx: EntityManager | DataSource, cityId: CityId, rows: readonly Row[]): Promise<ReadonlyMap<LineCode, LineForMoves>> {
  const version = await latestVersion(tx, cityId);
  if (!version) return new Map();
  const codes = new Set(rows.flatMap(({ moves }) => moves.map(({ line }) => line)));
  return movableLines(tx, cityId, version.id, [...codes]);
}

/** A line that the newest budget no longer has holds nothing that could be moved. */
function moneyOf(
  moves: Row['moves'],
  lines: ReadonlyMap<LineCode, LineForMoves>,
  currency: Currency,
): Pick<CheckedProposal, 'amount' | 'check'> {
  const none = zero(currency);
  const wanted = moves.map(({ line, delta }) => {
    const known = lines.get(line);
    return { line, delta: { minor: BigInt(delta), currency }, available: known ? freeAmount(known).free : none };
  });
  const taken = wanted.reduce((sum, { delta }) => (delta.minor < 0n ? sum - delta.minor : sum), 0n);
  return { amount: { minor: taken, currency }, check: balancedAndAvailable({ moves: wanted, tolerance: none }) };
}
