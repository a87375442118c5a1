import type { CityId, PersonId } from '@madang/basics';
import type {
  OwnAccountView,
  OwnArgumentView,
  OwnDataView,
  OwnProposalView,
  OwnRecordsView,
  OwnSupportView,
} from '@madang/contracts/own-data';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { signedIn } from '../../platform/access/authorise.js';
import { read, readOne } from '../../platform/database/read.js';
import { notFound } from '../../platform/http/problem.js';
import { Secret } from '../../platform/secret.js';
import { groupsOf } from '../belonging/index.js';
import { ownClaims } from '../claims/index.js';
import { referenceOf } from '../proposals/index.js';
import { leftOut, ownTables } from './own-tables.js';

type Dated<View, Field extends keyof View> = Omit<View, Field> & Readonly<Record<Field, Date>>;

interface Numbered {
  readonly year: number | null;
  readonly number: number | null;
}

/** What is kept of somebody, for them alone. */
@Injectable()
export class OwnDataQueries {
  constructor(
    private readonly db: DataSource,
    private readonly secret: Secret,
  ) {}

  async of(actor: Actor): Promise<OwnDataView> {
    const { cityId, personId } = signedIn(actor);
    return {
      account: await this.account(cityId, personId),
      groups: await groupsOf(this.db, this.secret, cityId, personId),
      proposals: await this.proposals(cityId, personId),
      arguments: await this.arguments(cityId, personId),
      supports: await this.supports(cityId, personId),
      claims: await ownClaims(this.db, this.secret, cityId, personId),
      records: await this.records(cityId, personId),
    };
  }

  /** Everything else that they made, row by row as it is kept. */
  private async records(cityId: CityId, personId: PersonId): Promise<OwnRecordsView[]> {
    const records: OwnRecordsView[] = [];
    for (const [table, column] of Object.entries(ownTables)) {
      const rows = await read<{ row: Record<string, unknown> }>(
        this.db,
        `select to_jsonb(t) - $3::text[] as row from "${table}" t where t.city_id = $1 and t."${column}" = $2`,
        [cityId, personId, leftOut],
      );
      records.push({ table, rows: rows.map(({ row }) => row) });
    }
    return records;
  }

  private async account(cityId: CityId, personId: PersonId): Promise<OwnAccountView> {
    const found = await readOne<Dated<OwnAccountView, 'since'>>(
      this.db,
      `select p.pen_name as "penName", a.email, p.roles, p.language, p.district_code as "districtCode", p.created_at as since
         from person p left join account a on a.city_id = p.city_id and a.person_id = p.id where p.city_id = $1 and p.id = $2`,
      [cityId, personId],
    );
    const { since, ...account } = found ?? notFound();
    return { ...account, since: since.toISOString() };
  }

  private async proposals(cityId: CityId, personId: PersonId): Promise<OwnProposalView[]> {
    const rows = await read<Dated<Omit<OwnProposalView, 'reference'>, 'createdAt'> & Numbered>(
      this.db,
      `select year, number, state, title, problem, change, created_at as "createdAt" from proposal
        where city_id = $1 and (author_id = $2 or $2 = any(co_author_ids)) order by created_at`,
      [cityId, personId],
    );
    return rows.map(({ year, number, createdAt, ...one }) => ({
      ...one,
      reference: referenceOf({ year, number }),
      createdAt: createdAt.toISOString(),
    }));
  }

  private async arguments(cityId: CityId, personId: PersonId): Promise<OwnArgumentView[]> {
    const rows = await read<Numbered & { readonly text: string; readonly createdAt: Date }>(
      this.db,
      `select p.year, p.number, a.text, a.created_at as "createdAt"
         from argument a join proposal p on p.city_id = a.city_id and p.id = a.proposal_id
        where a.city_id = $1 and a.writer_id = $2 order by a.created_at`,
      [cityId, personId],
    );
    return rows.map(({ text, createdAt, ...one }) => ({ proposal: referenceOf(one), text, createdAt: createdAt.toISOString() }));
  }

  private async supports(cityId: CityId, personId: PersonId): Promise<OwnSupportView[]> {
    const rows = await read<Numbered & { readonly givenAt: Date }>(
      this.db,
      `select p.year, p.number, s.given_at as "givenAt"
         from support s join proposal p on p.city_id = s.city_id and p.id = s.proposal_id
        where s.city_id = $1 and s.person_id = $2 order by s.given_at`,
      [cityId, personId],
    );
    return rows.map(({ givenAt, ...one }) => ({ proposal: referenceOf(one), givenAt: givenAt.toISOString() }));
  }
}
