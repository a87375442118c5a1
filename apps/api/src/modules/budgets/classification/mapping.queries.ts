import { Injectable } from '@nestjs/common';
import type { MappingFilter } from '@madang/contracts/classification';
import { tagFields, type TagField } from '@madang/rights';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../../platform/access/actor.js';
import { read } from '../../../platform/database/read.js';
import { csvOf } from '../../../platform/http/csv.js';
import { budgetContext, type BudgetContext } from '../explore/budget-context.js';
import { classifiedLines, fieldColumn } from './classified-lines.js';

type Tags = Readonly<Record<TagField, string | null>>;

interface LineRow extends Tags {
  readonly line: string;
  readonly programme: string | null;
  readonly programmeName: string | null;
  readonly department: string | null;
}

interface ProgrammeRow extends Tags {
  readonly programme: string;
  readonly programmeName: string | null;
}

/** The mapping of a version as a table, which this or another city can take over. */
@Injectable()
export class MappingQueries {
  constructor(private readonly db: DataSource) {}

  async csv(city: CityContext, { version = 'latest', by = 'line' }: MappingFilter): Promise<string> {
    const context = await budgetContext(this.db, city.id, version);
    return by === 'line' ? this.byLine(context) : this.byProgramme(context);
  }

  private async byLine({ cityId, version }: BudgetContext): Promise<string> {
    const columns = tagFields.map((field) => `l.${fieldColumn[field]} as "${field}"`);
    const rows = await read<LineRow>(
      this.db,
      `select l.code as line, l.programme_code as programme, l.programme_name as "programmeName", l.department_name as department,
              ${columns.join(', ')}
         from ${classifiedLines} l where l.city_id = $1 and l.version_id = $2 and l.direction = 'expenditure'
        order by l.code collate "C"`,
      [cityId, version.id],
    );
    return csvOf(
      ['line', 'programme', 'programme_name', 'department_name', ...tagFields],
      rows.map((row) => [row.line, row.programme, row.programmeName, row.department, ...tagFields.map((field) => row[field])]),
    );
  }

  /** A cell is filled where all lines of the programme say the same: for cities that share a numbering. */
  private async byProgramme({ cityId, version }: BudgetContext): Promise<string> {
    const columns = tagFields.map((field) => {
      const column = `l.${fieldColumn[field]}`;
      return `case when min(${column}) = max(${column}) and count(${column}) = count(*) then min(${column}) end as "${field}"`;
    });
    const rows = await read<ProgrammeRow>(
      this.db,
      `select l.programme_code as programme, min(l.programme_name) as "programmeName", ${columns.join(', ')}
         from ${classifiedLines} l
        where l.city_id = $1 and l.version_id = $2 and l.direction = 'expenditure' and l.programme_code is not null
        group by 1 order by l.programme_code collate "C"`,
      [cityId, version.id],
    );
    return csvOf(
      ['programme', 'programme_name', ...tagFields],
      rows.map((row) => [row.programme, row.programmeName, ...tagFields.map((field) => row[field])]),
    );
  }
}
