import { parentPort } from 'node:worker_threads';
import { drawCard } from './draw-card.js';
import type { DrawingOrder, ThreadSays } from './drawings.js';

// One after the other: a picture that waits costs nothing.
let before: Promise<void> = Promise.resolve();
parentPort?.on('message', ({ id, card }: DrawingOrder) => {
  before = before.then(async () => {
    try {
      say({ id, png: await drawCard(card) });
    } catch (fault) {
      say({ id, fault: String(fault) });
    }
  });
});

function say(words: ThreadSays): void {
  // A thread has one parent and no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(words);
}
