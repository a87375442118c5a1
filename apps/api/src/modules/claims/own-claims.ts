import type { CityId, PersonId } from '@madang/basics';
import type { OwnClaimRecordView } from '@madang/contracts/own-data';
import type { DataSource } from 'typeorm';
import type { Secret } from '../../platform/secret.js';
import { ClaimRow } from './claim.entity.js';
import { ClaimSeals } from './sealing/claim-seals.js';
import { ClaimWords } from './sealing/claim-words.js';

/** Everything that somebody claimed and what was said to them about it, in clear words, for them alone. The newest comes first. */
export async function ownClaims(db: DataSource, secret: Secret, cityId: CityId, personId: PersonId): Promise<OwnClaimRecordView[]> {
  const sealed = new ClaimWords(new ClaimSeals(secret), secret);
  const rows = await db
    .getRepository(ClaimRow)
    .find({ where: { cityId, claimant: sealed.claimant({ cityId, personId }) }, order: { filedAt: 'DESC' } });
  return Promise.all(
    rows.map(async (row) => {
      const opened = await sealed.of(db, row);
      const { about, right, confidential, state, filedAt } = row;
      const words = (opened?.words ?? []).map(({ kind, at, words: { text } }) => ({ kind, at: at.toISOString(), text }));
      const { key = null, asked = null, consent = null } = opened?.filing ?? {};
      return { about, key, right, confidential, state, filedAt: filedAt.toISOString(), asked, consent, words };
    }),
  );
}
