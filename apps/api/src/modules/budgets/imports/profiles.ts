import { hash } from 'node:crypto';
import type { CityId } from '@madang/basics';
import { dialectOf, headingsKey, profileOf, type FindProfile, type ImportProfile } from '@madang/budget';
import type { DataSource, EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import type { FileRead } from './obstacles.js';
import { ImportProfileRow } from './import-profile.entity.js';

/** What this city remembers of files with the same headings. */
export function profileFinder(db: DataSource | EntityManager, cityId: CityId): FindProfile {
  return async (headings) => {
    const known = await readOne<{ profile: ImportProfile }>(
      db,
      'select profile from import_profile where city_id = $1 and fingerprint = $2',
      [cityId, fingerprintOf(headings)],
    );
    return known?.profile;
  };
}

/** What was right this year is proposed the next. */
export async function rememberProfiles(tx: EntityManager, cityId: CityId, files: readonly FileRead[], savedAt: Date): Promise<void> {
  const rows = files.flatMap(({ file: { name, reading } }): ImportProfileRow[] => {
    const headings = headingsKey(reading.header);
    if (headings === undefined) return [];
    const profile = profileOf(reading.header, reading.mapping, dialectOf(reading));
    return [{ cityId, fingerprint: fingerprintOf(headings), name, profile, savedAt }];
  });
  const oneEach = new Map(rows.map((row) => [row.fingerprint, row]));
  for (const row of oneEach.values()) await saveProfile(tx, row);
}

export async function saveProfile(tx: EntityManager, row: ImportProfileRow): Promise<void> {
  await tx.upsert(ImportProfileRow, row, ['cityId', 'fingerprint']);
}

function fingerprintOf(headings: string): string {
  return hash('sha256', headings);
}
