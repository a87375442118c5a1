import { Readable } from 'node:stream';
import type { ResponseState } from '@madang/accountability';
import type { CityId } from '@madang/basics';
import type { ExportedProposalView, ProposalExportFilter } from '@madang/contracts/proposal-exports';
import { toDecimal, type Currency } from '@madang/money';
import { referenceNumber, type ProposalKind } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import { csvLines, csvOf } from '../../../platform/http/csv.js';
import { attachmentAddresses } from '../attachments/attachment-sql.js';
import { listConditions } from '../reading/list-conditions.js';

interface Row {
  readonly id: string;
  readonly year: number | null;
  readonly number: number | null;
  readonly title: string;
  readonly problem: string;
  readonly change: string;
  readonly language: string;
  readonly kind: ProposalKind;
  readonly state: ResponseState;
  readonly district: string | null;
  readonly groups: readonly string[];
  readonly attachments: string | null;
  readonly date: string;
  readonly supporters: number;
  readonly currency: Currency | null;
  readonly moves: readonly { readonly line: string; readonly minor: string }[] | null;
  readonly importedFrom: string | null;
  readonly standsAt: string;
}

const atOnce = 500;

const columns = [
  'id',
  'number',
  'title',
  'problem',
  'change',
  'language',
  'kind',
  'state',
  'district',
  'groups',
  'attachments',
  'date',
  'supporters',
  'amount',
  'currency',
  'takesFrom',
  'givesTo',
  'importedFrom',
] as const satisfies readonly (keyof ExportedProposalView)[];

/** Files of proposals, written while they are read: a city with a hundred thousand of them fills no memory. */
@Injectable()
export class ExportingQueries {
  constructor(private readonly db: DataSource) {}

  csv(cityId: CityId, filter: ProposalExportFilter): Readable {
    return Readable.from(this.csvParts(cityId, filter));
  }

  json(cityId: CityId, filter: ProposalExportFilter): Readable {
    return Readable.from(this.jsonParts(cityId, filter));
  }

  private async *csvParts(cityId: CityId, filter: ProposalExportFilter): AsyncGenerator<string> {
    yield csvOf(columns, []);
    for await (const some of this.pieces(cityId, filter)) yield csvLines(some.map((one) => columns.map((column) => one[column])));
  }

  private async *jsonParts(cityId: CityId, filter: ProposalExportFilter): AsyncGenerator<string> {
    let before = '{"items":[';
    for await (const some of this.pieces(cityId, filter)) {
      yield before + some.map((one) => JSON.stringify(one)).join(',\n');
      before = ',\n';
    }
    yield before === ',\n' ? ']}' : `${before}]}`;
  }

  /** Piece by piece, each after the place where the last one ended. */
  private async *pieces(cityId: CityId, filter: ProposalExportFilter): AsyncGenerator<ExportedProposalView[]> {
    for (let place: readonly unknown[] | undefined; ;) {
      const { sql, pieces, order, parameters } = listConditions(cityId, { ...filter, seed: null }, place);
      const rows = await read<Row>(this.db, select([sql, ...pieces].join(' and '), order.key), parameters);
      if (rows.length > 0) yield rows.map(toExported);
      const last = rows.at(-1);
      if (!last || rows.length < atOnce) return;
      place = [last.standsAt, last.id];
    }
  }
}

const select = (where: string, place: string) => `
  with page as (select p.*, ${place} as stands_at from proposal p where ${where} order by ${place} desc, p.id desc limit ${atOnce})
  select p.id, p.year, p.number, p.title, p.problem, p.change, p.language, p.kind, p.state, p.district_code as district, p.group_codes as groups, ${attachmentAddresses} as attachments, p.stands_at::text as "standsAt",
         (p.submitted_at at time zone city.time_zone)::date::text as date, v.currency, older.name as "importedFrom",
         (select count(*)::int from support s where s.city_id = p.city_id and s.proposal_id = p.id
             and s.person_id <> p.author_id and s.person_id <> all(p.co_author_ids)) as supporters,
         (select json_agg(json_build_object('line', m.line_code, 'minor', m.delta_minor::text) order by m.position)
            from move m where m.city_id = p.city_id and m.proposal_id = p.id) as moves
    from page p join city on city.id = p.city_id
    left join budget_version v on v.city_id = p.city_id and v.id = p.budget_version_id
    left join imported_proposal came on came.city_id = p.city_id and came.proposal_id = p.id
    left join older_process older on older.city_id = came.city_id and older.slug = came.process
   order by p.stands_at desc, p.id desc`;

function toExported(row: Row): ExportedProposalView {
  const { id, year, number, title, problem, change, language, kind, state, district, date, supporters, currency, importedFrom } = row;
  const moves = row.moves ?? [];
  const taken = moves.filter(({ minor }) => minor.startsWith('-'));
  const minor = taken.reduce((sum, one) => sum - BigInt(one.minor), 0n);
  return {
    id,
    number: year === null || number === null ? null : referenceNumber(year, number),
    title,
    problem,
    change,
    language,
    kind,
    state,
    district,
    groups: row.groups.join(' '),
    attachments: row.attachments ?? '',
    date,
    supporters,
    amount: currency === null || moves.length === 0 ? null : toDecimal({ minor, currency }),
    currency: moves.length === 0 ? null : currency,
    takesFrom: taken.map(({ line }) => line).join(' '),
    givesTo: moves.flatMap((one) => (one.minor.startsWith('-') ? [] : [one.line])).join(' '),
    importedFrom,
  };
}
