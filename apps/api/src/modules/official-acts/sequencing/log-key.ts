import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import type { CityId } from '@madang/basics';
import { keyIdOf, writeNote, type Hash, type SignerKey } from '@madang/transparency-log';
import { Injectable } from '@nestjs/common';
import { Secret } from '../../../platform/secret.js';

/** What an Ed25519 key of 32 bytes wears in front of it in PKCS #8 (RFC 8410, section 7). */
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');
/** And what stands before the public half in SPKI. */
const spkiLength = 12;

export const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest();

/** Each city signs with a key of its own. Its secret half is never stored: it is worked out from the secret of the house. */
@Injectable()
export class LogKey {
  constructor(private readonly secret: Secret) {}

  /** The public half, under the name of the log. */
  of(cityId: CityId, origin: string): SignerKey {
    const spki = createPublicKey(this.privateKey(cityId)).export({ format: 'der', type: 'spki' });
    return { name: origin, publicKey: new Uint8Array(spki.subarray(spkiLength)) };
  }

  sign(cityId: CityId, origin: string, text: string): string {
    const signature = sign(null, Buffer.from(text, 'utf8'), this.privateKey(cityId));
    return writeNote({ text, signatures: [{ name: origin, keyId: keyIdOf(sha256, this.of(cityId, origin)), signature }] });
  }

  private privateKey(cityId: CityId): KeyObject {
    const seed = Buffer.from(this.secret.pseudonym('log-key', cityId), 'hex');
    return createPrivateKey({ key: Buffer.concat([pkcs8Prefix, seed]), format: 'der', type: 'pkcs8' });
  }
}
