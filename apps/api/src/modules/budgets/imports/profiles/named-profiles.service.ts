import { randomUUIDv7 } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { BudgetImportId, CityId } from '@madang/basics';
import { dialectOf, profileOf, type ImportProfile } from '@madang/budget';
import type { NamedProfileBody, NamedProfileCardView, NamedProfileListView } from '@madang/contracts/import-profiles';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../../platform/access/actor.js';
import { authorise } from '../../../../platform/access/authorise.js';
import { Clock } from '../../../../platform/clock.js';
import { lockOne } from '../../../../platform/database/lock-one.js';
import { read } from '../../../../platform/database/read.js';
import { transact } from '../../../../platform/database/transact.js';
import { notFound, Problem } from '../../../../platform/http/problem.js';
import { budgetImportsPolicy } from '../budget-imports.policy.js';
import { BudgetImportFileRow, type ImportFileId } from '../files/budget-import-file.entity.js';
import { NamedImportProfileRow, type NamedProfileId } from './named-import-profile.entity.js';
import { namedProfileBody, profileFromBody } from './profile-bodies.js';

/** Ways to read a file that people keep under a name. */
@Injectable()
export class NamedProfilesService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<NamedProfileListView> {
    authorise(budgetImportsPolicy.work(actor));
    const rows = await read<Omit<NamedProfileCardView, 'savedAt'> & { readonly savedAt: Date }>(
      this.db,
      `select n.id, n.name, array(select jsonb_object_keys(n.profile -> 'headings')) as fields, n.saved_at as "savedAt", p.pen_name as by
         from named_import_profile n left join person p on p.city_id = n.city_id and p.id = n.saved_by
        where n.city_id = $1 order by lower(n.name), n.id limit 500`,
      [actor.cityId],
    );
    return { items: rows.map(({ savedAt, ...card }) => ({ ...card, savedAt: savedAt.toISOString() })) };
  }

  async export(actor: Actor, id: NamedProfileId): Promise<NamedProfileBody> {
    authorise(budgetImportsPolicy.work(actor));
    const { name, profile } = (await this.db.getRepository(NamedImportProfileRow).findOneBy({ cityId: actor.cityId, id })) ?? notFound();
    return namedProfileBody(name, profile);
  }

  import(actor: Actor, body: NamedProfileBody): Promise<NamedProfileId> {
    return transact(this.db, (tx) => this.keep(tx, actor, body.name, profileFromBody(body)));
  }

  /** What a file of an import has been told, for the next file of its kind. */
  keepOf(actor: Actor, importId: BudgetImportId, fileId: ImportFileId, name: string): Promise<NamedProfileId> {
    return transact(this.db, async (tx) => {
      const { reading } = (await tx.findOneBy(BudgetImportFileRow, { cityId: actor.cityId, importId, id: fileId })) ?? notFound();
      if (reading.header.length === 0) throw new Problem('budget/profile-without-headings');
      return this.keep(tx, actor, name, profileOf(reading.header, reading.mapping, dialectOf(reading)));
    });
  }

  rename(actor: Actor, id: NamedProfileId, name: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await lockOne(tx, NamedImportProfileRow, { cityId: actor.cityId, id });
      authorise(budgetImportsPolicy.work(actor));
      if (held.name === name) return;
      await refuseTaken(tx, actor.cityId, name);
      await tx.update(NamedImportProfileRow, { cityId: actor.cityId, id }, { name });
    });
  }

  delete(actor: Actor, id: NamedProfileId): Promise<void> {
    return transact(this.db, async (tx) => {
      await lockOne(tx, NamedImportProfileRow, { cityId: actor.cityId, id });
      authorise(budgetImportsPolicy.work(actor));
      await tx.delete(NamedImportProfileRow, { cityId: actor.cityId, id });
    });
  }

  private async keep(tx: EntityManager, actor: Actor, name: string, profile: ImportProfile): Promise<NamedProfileId> {
    authorise(budgetImportsPolicy.work(actor));
    const id = randomUUIDv7() as NamedProfileId;
    const row = { cityId: actor.cityId, id, name, profile, savedAt: await this.clock.now(tx), savedBy: actor.personId };
    const kept = await tx.createQueryBuilder().insert().into(NamedImportProfileRow).values(row).orIgnore().returning('id').execute();
    if ((kept.raw as unknown[]).length === 0) throw new Problem('budget/profile-name-taken', { name });
    return id;
  }
}

async function refuseTaken(tx: EntityManager, cityId: CityId, name: string): Promise<void> {
  if (await tx.existsBy(NamedImportProfileRow, { cityId, name })) throw new Problem('budget/profile-name-taken', { name });
}

/** The profile that somebody has chosen for a file. */
export async function chosenProfile(db: DataSource | EntityManager, cityId: CityId, id: string): Promise<ImportProfile> {
  const row = await db.getRepository(NamedImportProfileRow).findOneBy({ cityId, id: id as NamedProfileId });
  return row?.profile ?? notFound();
}
