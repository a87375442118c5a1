import { Injectable } from '@nestjs/common';
import type { SuggestionListView, SuggestionView, TagLinesFilter } from '@madang/contracts/classification';
import { toWire } from '@madang/contracts/wire';
import { cofogNames, type CofogGroupCode, type FunctionSuggestion } from '@madang/rights';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { read } from '../../../platform/database/read.js';
import { budgetContext, versionView, type BudgetContext } from '../explore/budget-context.js';
import { keySql } from '../explore/dimension-sql.js';
import { classifiedLines } from './classified-lines.js';
import { choiceSql } from './line-choice.js';
import { namesSql, suggestionsOf, type NamedRow } from './names.js';
import { taggingsPolicy } from './taggings.policy.js';
import { TaggingsQueries } from './taggings.queries.js';

/** Lines of the same names, which get the same suggestion. */
interface Bundle extends Omit<NamedRow, 'code'> {
  readonly programmeCode: string | null;
  readonly departmentKey: string | null;
  readonly lines: number;
  readonly minor: string;
}

interface Heap {
  readonly part: string;
  readonly bundle: Bundle;
  readonly suggestions: readonly FunctionSuggestion[];
  lines: number;
  minor: bigint;
}

const shown = 100;
const othersShown = 3;

@Injectable()
export class SuggestionsQueries {
  constructor(
    private readonly db: DataSource,
    private readonly taggings: TaggingsQueries,
  ) {}

  /** What the names of lines of unknown function suggest, programme by programme, the most money first. */
  async list(actor: Actor, filter: TagLinesFilter): Promise<SuggestionListView> {
    authorise(taggingsPolicy.classify(actor));
    const context = await budgetContext(this.db, actor.cityId, filter.version ?? 'latest');
    const bundles = await this.bundles(context, filter);
    const heaps = heapsOf(bundles);
    const ranked = heaps.toSorted((one, other) => (other.minor > one.minor ? 1 : other.minor < one.minor ? -1 : other.lines - one.lines));
    const sum = (some: readonly { readonly minor: bigint | string }[]) => some.reduce((minor, one) => minor + BigInt(one.minor), 0n);
    const { currency } = context.version;
    const suggested = sum(heaps);
    return {
      version: versionView(context.version),
      revision: await this.taggings.revision({ id: actor.cityId }),
      items: ranked.slice(0, shown).map((heap) => suggestionView(heap, context)),
      more: Math.max(0, ranked.length - shown),
      suggested: toWire({ minor: suggested, currency }),
      silent: toWire({ minor: sum(bundles) - suggested, currency }),
    };
  }

  private bundles(context: BudgetContext, { within, q, atLeast, fresh }: TagLinesFilter): Promise<Bundle[]> {
    const parameters: unknown[] = [context.cityId];
    const choice = {
      unknown: 'cofog',
      ...(within && { within }),
      ...(q && { q }),
      ...(atLeast && { atLeast }),
      ...(fresh && { fresh }),
    } as const;
    const where = choiceSql(choice, context, parameters);
    return read<Bundle>(
      this.db,
      `select ${namesSql}, l.programme_code as "programmeCode", ${keySql.department} as "departmentKey", count(*)::int as lines,
              coalesce(sum(l.initial_minor) filter (where not l.elimination), 0)::text as minor
         from ${classifiedLines} l where ${where}
        group by 1, 2, 3, 4, 5, 6, 7 order by sum(l.initial_minor) desc`,
      parameters,
    );
  }
}

/** By programme, or by department where there is none, and by what is suggested first. */
function heapsOf(bundles: readonly Bundle[]): Heap[] {
  const heaps = new Map<string, Heap>();
  for (const bundle of bundles) {
    const suggestions = suggestionsOf(bundle);
    const [first] = suggestions;
    const part = partOf(bundle);
    if (!first || part === undefined) continue;
    const heap = heaps.get(`${part} ${first.cofog}`) ?? { part, bundle, suggestions, lines: 0, minor: 0n };
    heap.lines += bundle.lines;
    heap.minor += BigInt(bundle.minor);
    heaps.set(`${part} ${first.cofog}`, heap);
  }
  return [...heaps.values()];
}

function partOf({ programmeCode, departmentKey }: Bundle): string | undefined {
  if (programmeCode !== null) return `programme:${programmeCode}`;
  return departmentKey === null ? undefined : `department:${departmentKey}`;
}

function suggestionView({ part, bundle, suggestions, lines, minor }: Heap, { names, version }: BudgetContext): SuggestionView {
  const [first, ...others] = suggestions;
  const { programmeCode, departmentKey } = bundle;
  return {
    part,
    names:
      programmeCode === null
        ? names.of('department', 'expenditure', departmentKey, bundle.department)
        : names.of('programme', 'expenditure', programmeCode, bundle.programme),
    department: bundle.department,
    cofog: functionView(first!.cofog),
    because: first!.because.map(({ word, in: step }) => ({ word, in: step })),
    others: others.slice(0, othersShown).map(({ cofog }) => functionView(cofog)),
    lines,
    amount: toWire({ minor, currency: version.currency }),
  };
}

function functionView(code: CofogGroupCode) {
  return { code, names: cofogNames(code) };
}
