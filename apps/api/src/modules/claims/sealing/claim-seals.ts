import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { CityId, ClaimId } from '@madang/basics';
import { Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { Secret } from '../../../platform/secret.js';
import { ClaimKeyRow } from '../claim-key.entity.js';

const nonceLength = 12;
const tagLength = 16;

/** AES-256-GCM. The place is bound in, so that sealed bytes open nowhere but where they were put. */
export function seal(key: Buffer, place: string, plain: Buffer): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place, 'utf8'));
  const hidden = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), hidden]);
}

/** Throws where the bytes were changed, moved, or sealed with another key. */
export function open(key: Buffer, place: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceLength)).setAAD(Buffer.from(place, 'utf8'));
  decipher.setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength));
  return Buffer.concat([decipher.update(sealed.subarray(nonceLength + tagLength)), decipher.final()]);
}

export interface ClaimName {
  readonly cityId: CityId;
  readonly id: ClaimId;
}

/** Every claim has a key of its own, kept under a key that is worked out from the secret of the house. */
@Injectable()
export class ClaimSeals {
  constructor(private readonly secret: Secret) {}

  async make(tx: EntityManager, claim: ClaimName): Promise<Buffer> {
    const key = randomBytes(32);
    await tx.insert(ClaimKeyRow, { cityId: claim.cityId, claimId: claim.id, sealed: seal(this.outerKey(claim), placeOf(claim), key) });
    return key;
  }

  /** Undefined once it was erased. */
  async keyOf(db: DataSource | EntityManager, claim: ClaimName): Promise<Buffer | undefined> {
    const row = await db.getRepository(ClaimKeyRow).findOneBy({ cityId: claim.cityId, claimId: claim.id });
    return row ? open(this.outerKey(claim), placeOf(claim), row.sealed) : undefined;
  }

  private outerKey({ cityId }: ClaimName): Buffer {
    return Buffer.from(this.secret.pseudonym('claim-keys', cityId), 'hex');
  }
}

export function placeOf({ cityId, id }: ClaimName, number?: number): string {
  return JSON.stringify(number === undefined ? [cityId, id] : [cityId, id, number]);
}
