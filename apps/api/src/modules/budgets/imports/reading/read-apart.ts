import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { ReadingOutcome, ReadingProgress } from './read-ordered-file.js';
import type { ThreadSays, ThreadTask } from './read-file.thread.js';

/** A thread runs what was compiled, also where tests run the sources: Node itself loads it, with none of their tools. */
const threadFile = createRequire(import.meta.url).resolve('#reading-thread');

/**
 * What a thread may hold, in megabytes. A file that needs more is refused instead of taking the whole application with it; what
 * streams needs a fraction.
 */
const resourceLimits = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 };

/**
 * Reads a file in a thread of its own, so that everybody's pages go on. Stopped by the signal, it lets go of its connection, and
 * the database forgets what it had staged.
 */
export async function readApart(task: ThreadTask, tell: (progress: ReadingProgress) => void, signal: AbortSignal): Promise<ReadingOutcome> {
  const thread = new Worker(threadFile, { workerData: task, resourceLimits, execArgv: [] });
  const stop = () => void thread.terminate();
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await new Promise<ReadingOutcome>((resolve, reject) => {
      thread.on('message', (says: ThreadSays) => ('outcome' in says ? resolve(says.outcome) : tell(says.progress)));
      thread.once('error', (error) => (isOutOfMemory(error) ? resolve(tooMuch) : reject(error)));
      thread.once('exit', () => resolve({ kind: 'given-up' }));
    });
  } finally {
    signal.removeEventListener('abort', stop);
    await thread.terminate();
  }
}

const tooMuch: ReadingOutcome = { kind: 'fault', fault: { code: 'budget/file-too-involved', row: null } };

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
