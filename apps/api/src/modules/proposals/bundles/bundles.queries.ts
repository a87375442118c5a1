import { bundleOf, freeAmount, type Bundle } from '@madang/budget';
import type { CityId, LineCode, ProposalId } from '@madang/basics';
import type { BundledProposalView, BundleFilter, BundlesView, BundleView } from '@madang/contracts/bundles';
import { proposalStages } from '@madang/contracts/proposal-lists';
import { toWire } from '@madang/contracts/wire';
import type { Money } from '@madang/money';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { read } from '../../../platform/database/read.js';
import { latestVersion, movableLines, type LatestVersion } from '../../budgets/index.js';
import { seenProposal } from '../reading/seen-proposal.js';

const bundlesAtMost = 50;
const namedAtMost = 12;

/** A line from which several open proposals take, the largest amount first. */
interface Drawn {
  readonly line: LineCode;
  readonly ids: readonly ProposalId[];
  readonly taken: readonly string[];
}

interface Found extends Drawn {
  readonly name: string;
  readonly bundle: Bundle;
}

type Named = Omit<BundledProposalView, 'takes'>;

/** Proposals that draw on the same money, found by adding up; worked out when it is asked for, so that it is never out of date. */
@Injectable()
export class BundlesQueries {
  constructor(private readonly db: DataSource) {}

  async of(actor: Actor, { line, proposal }: BundleFilter): Promise<BundlesView> {
    const { cityId } = actor;
    const version = await latestVersion(this.db, cityId);
    if (!version) return { items: [], budgetYear: null };
    const within = proposal === undefined ? null : (await seenProposal(this.db, actor, proposal)).id;
    const drawn = await this.drawn(cityId, version, { line: line ?? null, proposal: within });
    const found = await this.overdrawn(cityId, version, drawn);
    const named = await this.named(cityId, found);
    return { items: found.map((one) => viewOf(one, named, version)), budgetYear: version.fiscalYear };
  }

  /** Amounts in another currency than the newest budget's could not be added up with the others, and are left out. */
  private drawn(
    cityId: CityId,
    { currency }: LatestVersion,
    { line, proposal }: { readonly line: string | null; readonly proposal: ProposalId | null },
  ): Promise<Drawn[]> {
    return read<Drawn>(
      this.db,
      `with asked as (
         select m.line_code as line, p.id, -sum(m.delta_minor) as taken
           from move m
           join proposal p on p.city_id = m.city_id and p.id = m.proposal_id
           join budget_version v on v.city_id = p.city_id and v.id = p.budget_version_id and v.currency = $3
          where m.city_id = $1 and p.state = any($2) and ($4::text is null or m.line_code = $4)
            and ($5::uuid is null or m.line_code in (select line_code from move where city_id = $1 and proposal_id = $5))
          group by m.line_code, p.id having sum(m.delta_minor) < 0)
       select line, array_agg(id order by taken desc, id) as ids, array_agg(taken::text order by taken desc, id) as taken
         from asked group by line
        having count(*) > 1 and ($5::uuid is null or bool_or(id = $5))`,
      [cityId, [...proposalStages.open], currency, line, proposal],
    );
  }

  private async overdrawn(cityId: CityId, version: LatestVersion, drawn: readonly Drawn[]): Promise<readonly Found[]> {
    const codes = drawn.map(({ line }) => line);
    const lines = await movableLines(this.db, cityId, version.id, codes);
    const found = drawn.flatMap((one): Found[] => {
      const line = lines.get(one.line);
      const bundle =
        line &&
        bundleOf(
          freeAmount(line).free,
          one.taken.map((minor): Money => ({ minor: BigInt(minor), currency: version.currency })),
        );
      return bundle ? [{ ...one, name: line.name, bundle }] : [];
    });
    return found.toSorted(tightestFirst).slice(0, bundlesAtMost);
  }

  private async named(cityId: CityId, found: readonly Found[]): Promise<ReadonlyMap<string, Named>> {
    const ids = found.flatMap((one) => one.ids.slice(0, namedAtMost));
    const rows = await read<Named>(
      this.db,
      `select p.id, p.year || '-' || p.number as reference, p.title, p.language, p.state, p.demo
         from proposal p where p.city_id = $1 and p.id = any($2)`,
      [cityId, ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

function tightestFirst({ bundle: one, line }: Found, { bundle: other, line: otherLine }: Found): number {
  if (one.percent === null || other.percent === null)
    return Number(other.percent === null) - Number(one.percent === null) || (line < otherLine ? -1 : 1);
  return one.percent === other.percent ? (line < otherLine ? -1 : 1) : one.percent > other.percent ? -1 : 1;
}

function viewOf({ line, name, ids, taken, bundle }: Found, named: ReadonlyMap<string, Named>, { currency }: LatestVersion): BundleView {
  return {
    line,
    name,
    free: toWire(bundle.free),
    asked: toWire(bundle.asked),
    percent: bundle.percent === null ? null : Number(bundle.percent),
    count: ids.length,
    proposals: ids.flatMap((id, at) => {
      const proposal = named.get(id);
      return proposal && at < namedAtMost ? [{ ...proposal, takes: { minor: taken[at]!, currency } }] : [];
    }),
  };
}
