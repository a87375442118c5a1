import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { ShareCard } from '@madang/contracts/pages';

export interface DrawingOrder {
  readonly id: number;
  readonly card: ShareCard;
}

export type ThreadSays = { readonly id: number; readonly png: Uint8Array } | { readonly id: number; readonly fault: string };

/** A thread runs what was compiled, also where tests run the sources. */
const threadFile = createRequire(import.meta.url).resolve('#drawing-thread');
const keptAtMost = 200;
const waitingAtMost = 40;

interface Waiting {
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (fault: Error) => void;
}

/**
 * Draws cards in a thread of its own, so that pages are answered meanwhile, and keeps the last ones by what they say: a figure that
 * changes is another picture. The thread begins with the first card and holds no process open.
 */
export class Drawings {
  private thread: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private readonly kept = new Map<string, Promise<Uint8Array>>();
  private count = 0;

  /** What a picture is kept by, and its `ETag`. */
  static nameOf(card: ShareCard): string {
    return createHash('sha256').update(JSON.stringify(card)).digest('base64url').slice(0, 22);
  }

  /** Resolves to null where too many wait already: a link without its picture is better than a house that stands still. */
  async draw(card: ShareCard): Promise<Uint8Array | null> {
    const name = Drawings.nameOf(card);
    const known = this.kept.get(name);
    if (!known && this.waiting.size >= waitingAtMost) return null;
    const drawn = known ?? this.order(card);
    this.keep(name, drawn);
    try {
      return await drawn;
    } catch (fault) {
      this.kept.delete(name);
      throw fault;
    }
  }

  async close(): Promise<void> {
    await this.thread?.terminate();
  }

  /** The one asked for last is forgotten last. */
  private keep(name: string, drawn: Promise<Uint8Array>): void {
    this.kept.delete(name);
    this.kept.set(name, drawn);
    const [oldest] = this.kept.keys();
    if (this.kept.size > keptAtMost && oldest !== undefined) this.kept.delete(oldest);
  }

  private order(card: ShareCard): Promise<Uint8Array> {
    const id = (this.count += 1);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      const order: DrawingOrder = { id, card };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      this.running().postMessage(order);
    });
  }

  private running(): Worker {
    if (this.thread) return this.thread;
    const thread = new Worker(threadFile, { execArgv: [] });
    thread.unref();
    thread.on('message', (says: ThreadSays) => this.settle(says));
    thread.once('error', (fault) => this.giveUp(fault));
    thread.once('exit', () => this.giveUp(new Error('The thread that draws has ended')));
    this.thread = thread;
    return thread;
  }

  private settle(says: ThreadSays): void {
    const waiting = this.waiting.get(says.id);
    this.waiting.delete(says.id);
    if ('png' in says) waiting?.resolve(says.png);
    else waiting?.reject(new Error(says.fault));
  }

  private giveUp(fault: Error): void {
    this.thread = undefined;
    for (const { reject } of this.waiting.values()) reject(fault);
    this.waiting.clear();
  }
}
