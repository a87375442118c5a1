import type { CityId, PersonId, ProposalId } from '@madang/basics';
import type { CoverReason, ThingKind } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { notFound } from '../../platform/http/problem.js';

/** Words that can be reported, as their own module finds them. */
export interface Thing {
  readonly cityId: CityId;
  readonly kind: ThingKind;
  readonly id: string;
  /** What it is, or stands under; in whose history its covers are told. */
  readonly proposalId: ProposalId;
  /** Its authors: no judges of what is said about it. */
  readonly authorIds: readonly PersonId[];
  /** Whoever wrote these words, the one who leads first. */
  readonly writerIds: readonly [PersonId, ...PersonId[]];
  readonly language: string;
  /** Passage by passage, as they stand now. */
  readonly texts: readonly string[];
  /** False once it was taken back or covered as a whole. */
  readonly readable: boolean;
  readonly seenBy: (actor: Actor) => boolean;
}

export type ChangeText = (text: string) => string;

/** What a module does for moderation with its own kind of thing. */
export interface ThingSource {
  /** Finds it and holds it until the transaction ends, its proposal first. */
  readonly find: (tx: EntityManager, cityId: CityId, id: string) => Promise<Thing | undefined>;
  /** Changes its words wherever they are kept, and nothing else about it. */
  readonly rewrite: (tx: EntityManager, thing: Thing, change: ChangeText) => Promise<void>;
  /** Takes the whole out of sight, or puts it back. Where there is none, a cover of the whole covers every passage. */
  readonly coverWhole?: (tx: EntityManager, thing: Thing, cover: WholeCover | null) => Promise<void>;
}

export interface WholeCover {
  readonly at: Date;
  readonly reason: CoverReason;
}

/** What can be reported. Modules sign up with what they keep when they start, as they do for events. */
@Injectable()
export class Things {
  private readonly sources = new Map<ThingKind, ThingSource>();
  private readonly copies: ThingSource['rewrite'][] = [];

  on(kind: ThingKind, source: ThingSource): void {
    if (this.sources.has(kind)) throw new Error(`Two modules keep the kind ${kind}`);
    this.sources.set(kind, source);
  }

  /** For modules that keep copies of the words of another kind: they are changed with them. */
  onRewrite(rewrite: ThingSource['rewrite']): void {
    this.copies.push(rewrite);
  }

  source(kind: string): ThingSource {
    return this.sources.get(kind as ThingKind) ?? notFound();
  }

  /** What the actor may not see is not there. */
  async held(tx: EntityManager, actor: Actor, kind: string, id: string): Promise<Thing> {
    const thing = await this.source(kind).find(tx, actor.cityId, id);
    return thing?.seenBy(actor) ? thing : notFound();
  }

  async rewrite(tx: EntityManager, thing: Thing, change: ChangeText): Promise<void> {
    await this.source(thing.kind).rewrite(tx, thing, change);
    for (const copy of this.copies) await copy(tx, thing, change);
  }
}
