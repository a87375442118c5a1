import { Injectable } from '@nestjs/common';
import type { LineCode } from '@madang/basics';
import type { MappingPreviewView, MappingUploadFilter } from '@madang/contracts/classification';
import type { TagField } from '@madang/rights';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { read } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { Problem } from '../../../platform/http/problem.js';
import { refuseOutdated } from '../../../platform/http/revision.js';
import { budgetContext, type BudgetContext } from '../explore/budget-context.js';
import { officeRole } from '../imports/budget-imports.policy.js';
import { classifiedLines, fieldColumn } from './classified-lines.js';
import { readMapping, type MappingRow, type MappingTable } from './mapping-table.js';
import { districtsOf } from './said-of-lines.js';
import { taggingsPolicy } from './taggings.policy.js';
import { previewOf, tellAndPublish } from './taggings.service.js';
import { takeTurn, type SaidOfLine } from './tell-lines.js';
import { tried } from './tried.js';

type Rows = readonly (readonly string[])[];

interface KnownLine {
  readonly code: LineCode;
  readonly programme: string | null;
  readonly known: Readonly<Partial<Record<TagField, string>>>;
}

interface Applied {
  readonly said: readonly SaidOfLine[];
  readonly chosen: number;
  readonly strangeRows: number;
}

/** Takes over a mapping that this city or another has made. */
@Injectable()
export class MappingsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  preview(actor: Actor, which: string | undefined, rows: Rows): Promise<MappingPreviewView> {
    authorise(taggingsPolicy.classify(actor));
    return tried(this.db, async (tx) => {
      const { context, table, applied } = await this.read(tx, actor, { which, rows });
      const telling = { ...(await this.by(tx, actor)), ...ofAFile, reason: '', language: 'en' as const };
      const preview = await previewOf(tx, context, { ...applied, telling });
      return { ...preview, rows: table.rows.length, strangeRows: applied.strangeRows, faults: [...table.faults] };
    });
  }

  /** As one act, which can be taken back like any other. */
  take(actor: Actor, { version, reason, language, revision }: MappingUploadFilter, rows: Rows): Promise<string> {
    return transact(this.db, async (tx) => {
      authorise(taggingsPolicy.classify(actor));
      refuseOutdated(Number(revision), await takeTurn(tx, actor.cityId));
      const { context, table, applied } = await this.read(tx, actor, { which: version, rows });
      if (table.faults.length > 0) throw new Problem('classification/mapping-has-faults', { faults: table.faults });
      return tellAndPublish(tx, context, applied.said, { ...(await this.by(tx, actor)), ...ofAFile, reason, language });
    });
  }

  private async by(tx: EntityManager, actor: Actor) {
    return { by: actingAs(actor, officeRole(actor)), at: await this.clock.now(tx) };
  }

  private async read(tx: EntityManager, actor: Actor, { which, rows }: { readonly which: string | undefined; readonly rows: Rows }) {
    const context = await budgetContext(tx, actor.cityId, which ?? 'latest');
    const table = readMapping(rows, await districtsOf(tx, actor.cityId));
    return { context, table, applied: applyMapping(table, await knownLines(tx, context)) };
  }
}

const ofAFile = { kind: 'mapping', lines: {}, tags: [] } as const;

/** A row about a line goes before one about its programme. What is known already is not said again. */
function applyMapping({ rows }: MappingTable, lines: readonly KnownLine[]): Applied {
  const byCode = new Map(lines.map((line) => [line.code as string, line]));
  const byProgramme = new Map<string, KnownLine[]>();
  for (const line of lines) {
    const beside = byProgramme.get(line.programme ?? '');
    if (beside) beside.push(line);
    else byProgramme.set(line.programme ?? '', [line]);
  }
  const spokenOf = (row: MappingRow): readonly KnownLine[] => {
    if (row.line === '') return row.programme === '' ? [] : (byProgramme.get(row.programme) ?? []);
    const line = byCode.get(row.line);
    return line ? [line] : [];
  };
  const said = new Map<string, SaidOfLine>();
  const chosen = new Set<LineCode>();
  let strangeRows = 0;
  for (const row of rows.toSorted((one, other) => Number(one.line !== '') - Number(other.line !== ''))) {
    const spoken = spokenOf(row);
    if (spoken.length === 0) strangeRows += 1;
    for (const { code, known } of spoken) {
      chosen.add(code);
      for (const [field, value] of row.tags) {
        const key = `${field} ${code}`;
        if (known[field] === value) said.delete(key);
        else said.set(key, { code, field, value });
      }
    }
  }
  return { said: [...said.values()], chosen: chosen.size, strangeRows };
}

function knownLines(tx: EntityManager, { cityId, version }: BudgetContext): Promise<KnownLine[]> {
  const pairs = Object.entries(fieldColumn).map(([field, column]) => `'${field}', l.${column}`);
  return read<KnownLine>(
    tx,
    `select l.code, l.programme_code as programme, jsonb_strip_nulls(jsonb_build_object(${pairs.join(', ')})) as known
       from ${classifiedLines} l where l.city_id = $1 and l.version_id = $2 and l.direction = 'expenditure'`,
    [cityId, version.id],
  );
}
