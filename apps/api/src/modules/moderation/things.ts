import type { CityId, PersonId, ProposalId } from '@madang/basics';
import type { PlaceView } from '@madang/contracts/moderation';
import type { ThingFileView } from '@madang/contracts/moderation-queue';
import type { CoverReason, PlaceKind, ThingKind } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { notFound } from '../../platform/http/problem.js';

/** Words that can be reported, as their own module finds them. */
export interface Thing {
  readonly cityId: CityId;
  readonly kind: ThingKind;
  readonly id: string;
  /** Where it is read: the proposal that it is or stands under, or a debate. */
  readonly place: { readonly kind: PlaceKind; readonly key: string };
  /** In whose history its covers are told; null where it has to do with no proposal. */
  readonly proposalId: ProposalId | null;
  /** The authors of that proposal: no judges of what is said about it. */
  readonly authorIds: readonly PersonId[];
  /** Whoever wrote these words, the one who leads first. */
  readonly writerIds: readonly [PersonId, ...PersonId[]];
  readonly language: string;
  /** Passage by passage, as they stand now. */
  readonly texts: readonly string[];
  /** Of a picture or a document: what whoever judges it can open. Its words are its text. */
  readonly file?: ThingFileView;
  /** False once it was taken back or covered as a whole. */
  readonly readable: boolean;
  readonly seenBy: (actor: Actor) => boolean;
}

export type ChangeText = (text: string) => string;

/** Where a thing stands, in words, and who wrote the proposal there. */
export interface Placed {
  readonly place: PlaceView;
  readonly authorIds: readonly PersonId[];
}

/** A thing by its name. */
export interface ThingName {
  readonly kind: ThingKind;
  readonly thing: string;
}

/** What a module does for moderation with its own kind of thing. */
export interface ThingSource {
  /** Finds it and holds it until the transaction ends, its proposal first. */
  readonly find: (tx: EntityManager, cityId: CityId, id: string) => Promise<Thing | undefined>;
  /** Where each of these stands, by its id; holds nothing. */
  readonly places: (db: DataSource | EntityManager, cityId: CityId, ids: readonly string[]) => Promise<ReadonlyMap<string, Placed>>;
  /** Changes its words wherever they are kept, and nothing else about it. */
  readonly rewrite: (tx: EntityManager, thing: Thing, change: ChangeText) => Promise<void>;
  /** Takes the whole out of sight, or puts it back. Where there is none, a cover of the whole covers every passage. */
  readonly coverWhole?: (tx: EntityManager, thing: Thing, cover: WholeCover | null) => Promise<void>;
}

export interface WholeCover {
  readonly at: Date;
  readonly reason: CoverReason;
}

/** The ids of things of the same kind that share words with one. */
export type KinOf = (tx: EntityManager, thing: Pick<Thing, 'cityId' | 'kind' | 'id'>) => Promise<readonly string[]>;

/** What can be reported. Modules sign up with what they keep when they start, as they do for events. */
@Injectable()
export class Things {
  private readonly sources = new Map<ThingKind, ThingSource>();
  private readonly copies: ThingSource['rewrite'][] = [];
  private readonly kin: KinOf[] = [];

  on(kind: ThingKind, source: ThingSource): void {
    if (this.sources.has(kind)) throw new Error(`Two modules keep the kind ${kind}`);
    this.sources.set(kind, source);
  }

  /** For modules that know to which others of its kind a thing gave its words, or from which it has them. */
  onKin(kin: KinOf): void {
    this.kin.push(kin);
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

  /** Where each of the things stands: asked of every module once. */
  async placed(db: DataSource | EntityManager, cityId: CityId, things: readonly ThingName[]): Promise<(name: ThingName) => Placed> {
    const found = new Map<ThingKind, ReadonlyMap<string, Placed>>();
    for (const kind of new Set(things.map((one) => one.kind))) {
      const ids = new Set(things.filter((one) => one.kind === kind).map(({ thing }) => thing));
      found.set(kind, await this.source(kind).places(db, cityId, [...ids]));
    }
    return ({ kind, thing }) => found.get(kind)?.get(thing) ?? notFound();
  }

  async placeOf(db: DataSource | EntityManager, { cityId, kind, id: thing }: Pick<Thing, 'cityId' | 'kind' | 'id'>): Promise<PlaceView> {
    const name = { kind, thing };
    return (await this.placed(db, cityId, [name]))(name).place;
  }

  /** Changes the words of a thing, of all that shares them, and of every copy. */
  async rewrite(tx: EntityManager, thing: Thing, change: ChangeText): Promise<void> {
    for (const one of [thing, ...(await this.kinOf(tx, thing))]) {
      await this.source(one.kind).rewrite(tx, one, change);
      for (const copy of this.copies) await copy(tx, one, change);
    }
  }

  private async kinOf(tx: EntityManager, { cityId, kind, id }: Thing): Promise<Thing[]> {
    const ids = new Set<string>();
    for (const kin of this.kin) for (const one of await kin(tx, { cityId, kind, id })) ids.add(one);
    ids.delete(id);
    const found: Thing[] = [];
    for (const one of [...ids].toSorted()) found.push((await this.source(kind).find(tx, cityId, one)) ?? notFound());
    return found;
  }
}
