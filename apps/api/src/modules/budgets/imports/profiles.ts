import type { CityId } from '@madang/basics';
import { profileOf, type ImportProfile } from '@madang/budget';
import type { DataSource, EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { dialectOf, fingerprintOf } from './file-reading.js';
import type { FileRead } from './obstacles.js';
import { ImportProfileRow } from './import-profile.entity.js';

/** What this city remembers of files with the same headings. */
export function profileFinder(db: DataSource | EntityManager, cityId: CityId): (fingerprint: string) => Promise<ImportProfile | undefined> {
  return async (fingerprint) => {
    const known = await readOne<{ profile: ImportProfile }>(
      db,
      'select profile from import_profile where city_id = $1 and fingerprint = $2',
      [cityId, fingerprint],
    );
    return known?.profile;
  };
}

/** What was right this year is proposed the next. */
export async function rememberProfiles(tx: EntityManager, cityId: CityId, files: readonly FileRead[], savedAt: Date): Promise<void> {
  const rows = files.flatMap(({ file: { name, reading } }): ImportProfileRow[] => {
    const fingerprint = fingerprintOf(reading.header);
    const profile = fingerprint === undefined ? undefined : profileOf(reading.header, reading.mapping, dialectOf(reading));
    return fingerprint !== undefined && profile ? [{ cityId, fingerprint, name, profile, savedAt }] : [];
  });
  const oneEach = new Map(rows.map((row) => [row.fingerprint, row]));
  for (const row of oneEach.values()) await saveProfile(tx, row);
}

export async function saveProfile(tx: EntityManager, row: ImportProfileRow): Promise<void> {
  await tx.upsert(ImportProfileRow, row, ['cityId', 'fingerprint']);
}
