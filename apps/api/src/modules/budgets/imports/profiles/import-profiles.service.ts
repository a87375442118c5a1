import { Injectable } from '@nestjs/common';
import type { ImportProfile } from '@madang/budget';
import type { ImportProfileBody, ImportProfilesBody } from '@madang/contracts/budget-imports';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../../platform/access/actor.js';
import { authorise } from '../../../../platform/access/authorise.js';
import { Clock } from '../../../../platform/clock.js';
import { read } from '../../../../platform/database/read.js';
import { transact } from '../../../../platform/database/transact.js';
import { budgetImportsPolicy } from '../budget-imports.policy.js';
import { widthBodies, widthsFrom } from '../files/file-bodies.js';
import { saveProfile } from './profiles.js';

/** How a city writes its files, out as JSON and in again elsewhere. */
@Injectable()
export class ImportProfilesService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async all(actor: Actor): Promise<ImportProfilesBody> {
    authorise(budgetImportsPolicy.work(actor));
    const rows = await read<{ fingerprint: string; name: string; profile: ImportProfile }>(
      this.db,
      'select fingerprint, name, profile from import_profile where city_id = $1 order by saved_at desc, fingerprint limit 100',
      [actor.cityId],
    );
    return { items: rows.map(({ fingerprint, name, profile }) => profileBody(fingerprint, name, profile)) };
  }

  /** Adds profiles, and replaces those for the same headings. */
  save(actor: Actor, { items }: ImportProfilesBody): Promise<void> {
    return transact(this.db, async (tx) => {
      authorise(budgetImportsPolicy.work(actor));
      const savedAt = await this.clock.now(tx);
      for (const item of items) {
        const { fingerprint, name } = item;
        await saveProfile(tx, { cityId: actor.cityId, fingerprint, name, profile: profileFrom(item), savedAt });
      }
    });
  }
}

function profileBody(
  fingerprint: string,
  name: string,
  { headings, encoding, delimiter, format, codeWidths }: ImportProfile,
): ImportProfileBody {
  const fields = Object.entries(headings).map(([field, texts]) => ({ field, headings: [...texts] })) as ImportProfileBody['fields'];
  return { fingerprint, name, encoding, delimiter, fields, format, codeWidths: widthBodies(codeWidths) };
}

function profileFrom({ fields, encoding, delimiter, format, codeWidths }: ImportProfileBody): ImportProfile {
  const headings = Object.fromEntries(
    fields.map(({ field, headings: texts }) => [field, texts.map(({ text, occurrence }) => ({ text, occurrence }))]),
  );
  const { decimal, group, unitsOf, blank } = format;
  return { headings, encoding, delimiter, format: { decimal, group, unitsOf, blank }, codeWidths: widthsFrom(codeWidths) };
}
