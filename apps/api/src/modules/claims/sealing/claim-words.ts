import type { PersonId } from '@madang/basics';
import type { ClaimWordKind } from '@madang/contracts/claims';
import type { Language } from '@madang/contracts/wire';
import { Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { Problem } from '../../../platform/http/problem.js';
import { Secret } from '../../../platform/secret.js';
import { ClaimWordRow } from '../claim-word.entity.js';
import { ClaimRow } from '../claim.entity.js';
import { ClaimSeals, open, placeOf, seal, type ClaimName } from './claim-seals.js';

export interface Said {
  readonly text: string;
  readonly language: Language;
}

/** What the first words of every claim hold: who claims, about what, and for whom. */
export interface Filing extends Said {
  readonly asked: string;
  readonly key: string;
  readonly claimantId: PersonId;
  readonly forAnother: boolean;
  readonly consent: string;
  /** Whether to send mails that say nothing but that something is new. */
  readonly mail: boolean;
}

export interface KeptWord<Words extends Said = Said> {
  readonly number: number;
  readonly kind: ClaimWordKind;
  readonly at: Date;
  readonly words: Words;
}

export interface OpenedClaim {
  readonly filing: Filing;
  readonly words: readonly KeptWord[];
}

const mostWords = 200;

/** What is said in claims, sealed on its way in and opened on its way out. Nobody else touches the table. */
@Injectable()
export class ClaimWords {
  constructor(
    private readonly seals: ClaimSeals,
    private readonly secret: Secret,
  ) {}

  /** Whom the table names in the place of a person. */
  claimant({ cityId, personId }: { readonly cityId: string; readonly personId: PersonId }): string {
    return this.secret.pseudonym('claimants', cityId, personId);
  }

  async begin(tx: EntityManager, claim: ClaimName, filing: Filing, at: Date): Promise<void> {
    const key = await this.seals.make(tx, claim);
    await insert(tx, claim, { number: 1, kind: 'filing', at, words: filing }, key);
  }

  /** The claim is held by whoever calls. */
  async add(tx: EntityManager, claim: ClaimRow, kind: ClaimWordKind, words: Said, at: Date): Promise<void> {
    const key = await this.seals.keyOf(tx, claim);
    if (!key) throw new Problem('claim/erased');
    if (claim.words >= mostWords) throw new Problem('claim/too-many-words');
    const number = claim.words + 1;
    await insert(tx, claim, { number, kind, at, words: { text: words.text.normalize('NFC'), language: words.language } }, key);
    await tx.update(ClaimRow, { cityId: claim.cityId, id: claim.id }, { words: number });
  }

  /** Everything that was said; undefined once it was erased. */
  async of(db: DataSource | EntityManager, claim: ClaimName): Promise<OpenedClaim | undefined> {
    const key = await this.seals.keyOf(db, claim);
    if (!key) return undefined;
    const rows = await db
      .getRepository(ClaimWordRow)
      .find({ where: { cityId: claim.cityId, claimId: claim.id }, order: { number: 'ASC' } });
    const words = rows.map(({ number, kind, at, sealed }) => ({ number, kind, at, words: opened(key, claim, number, sealed) }));
    const [first] = words;
    return first && { filing: first.words as Filing, words };
  }

  /** Puts other words in the place of some, for moderation of open claims. */
  async rewrite(tx: EntityManager, claim: ClaimName, change: (text: string) => string): Promise<void> {
    const key = await this.seals.keyOf(tx, claim);
    const held = await this.of(tx, claim);
    if (!key || !held) return;
    for (const { number, kind, words } of held.words) {
      if (kind !== 'filing' && kind !== 'addition') continue;
      const asked = kind === 'filing' && { asked: change(held.filing.asked) };
      const sealed = sealWords(key, claim, number, { ...words, text: change(words.text), ...asked });
      await tx.update(ClaimWordRow, { cityId: claim.cityId, claimId: claim.id, number }, { sealed });
    }
  }
}

async function insert(tx: EntityManager, claim: ClaimName, { number, kind, at, words }: KeptWord, key: Buffer): Promise<void> {
  const sealed = sealWords(key, claim, number, words);
  await tx.insert(ClaimWordRow, { cityId: claim.cityId, claimId: claim.id, number, kind, at, sealed });
}

function sealWords(key: Buffer, claim: ClaimName, number: number, words: Said): Buffer {
  return seal(key, placeOf(claim, number), Buffer.from(JSON.stringify(words), 'utf8'));
}

function opened(key: Buffer, claim: ClaimName, number: number, sealed: Buffer): Said {
  return JSON.parse(open(key, placeOf(claim, number), sealed).toString('utf8')) as Said;
}
