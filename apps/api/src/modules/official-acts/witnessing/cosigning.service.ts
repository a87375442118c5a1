import type { CityId } from '@madang/basics';
import type { CosignatureBody } from '@madang/contracts/log-witnesses';
import { cosignedAt, readNote, type NoteSignature } from '@madang/transparency-log';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { notFound, Problem } from '../../../platform/http/problem.js';
import { LogCheckpointRow } from '../log-checkpoint.entity.js';
import { sha256 } from '../sequencing/log-key.js';
import { LogCosignatureRow } from './log-cosignature.entity.js';
import { LogWitnessRow } from './log-witness.entity.js';
import { verifySignature } from './verify-signature.js';

/** Clocks differ; one that is ahead of us by more than this is wrong. */
const mostSecondsAhead = 300;

interface Seen {
  readonly witnessId: string;
  readonly seconds: number;
}

/** Takes what witnesses send. Nobody signs in for it: the signature itself says who it is, and no other is kept. */
@Injectable()
export class CosigningService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  cosign({ cityId }: Actor, sizeInPath: string, { line }: CosignatureBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const size = /^\d{1,9}$/.test(sizeInPath) ? Number(sizeInPath) : notFound();
      const { note } = (await tx.findOneBy(LogCheckpointRow, { cityId, size })) ?? notFound();
      const witnesses = await tx.findBy(LogWitnessRow, { cityId, dismissedAt: IsNull() });
      const seen = whoSaw(note, line, witnesses);
      if (!seen) throw new Problem('log/not-of-a-witness');
      const now = await this.clock.now(tx);
      if (seen.seconds > now.getTime() / 1000 + mostSecondsAhead) throw new Problem('log/cosigned-ahead', { now: now.toISOString() });
      await tx
        .createQueryBuilder()
        .insert()
        .into(LogCosignatureRow)
        .values(rowOf(cityId, size, line, seen))
        .orIgnore()
        .execute();
    });
  }
}

const rowOf = (cityId: CityId, size: number, line: string, { witnessId, seconds }: Seen) => ({
  cityId,
  size,
  witnessId,
  line,
  seenAt: new Date(seconds * 1000),
});

function whoSaw(note: string, line: string, witnesses: readonly LogWitnessRow[]): Seen | null {
  const signed = readNote(note);
  const signature = lineOf(line);
  if (!signed.ok || !signature) return null;
  for (const { id, name, publicKey } of witnesses) {
    const key = { name, publicKey: new Uint8Array(publicKey) };
    const seconds = cosignedAt(sha256, verifySignature, { text: signed.value.text, signature }, key);
    if (seconds !== null) return { witnessId: id, seconds };
  }
  return null;
}

/** Of that one line and nothing before it: what a witness sends is published below what the city signed, and would change it. */
function lineOf(line: string): NoteSignature | null {
  const read = readNote(`x\n\n${line}\n`);
  if (!read.ok || read.value.text !== 'x\n' || read.value.signatures.length !== 1) return null;
  return read.value.signatures[0] ?? null;
}
