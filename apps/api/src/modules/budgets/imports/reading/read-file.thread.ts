import { parentPort, workerData } from 'node:worker_threads';
import { readOrderedFile, type ReadingOrder, type ReadingProgress } from './read-ordered-file.js';

/** What the thread says while it works, and what it ends with. */
export type ThreadSays = { readonly progress: ReadingProgress } | { readonly outcome: Awaited<ReturnType<typeof readOrderedFile>> };

export interface ThreadTask {
  readonly databaseUrl: string;
  readonly order: ReadingOrder;
}

const every = 200;

const { databaseUrl, order } = workerData as ThreadTask;
let saidAt = 0;
const outcome = await readOrderedFile(databaseUrl, order, (progress) => {
  const now = performance.now();
  if (now - saidAt < every) return;
  saidAt = now;
  say({ progress });
});
say({ outcome });

function say(words: ThreadSays): void {
  // A thread has one parent and no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(words);
}
