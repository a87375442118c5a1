import { once } from 'node:events';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { counts } from './counts.js';

type Counts = typeof counts;

/** What a thread is asked: the name of a count, and all that it needs. */
export type Asked = {
  readonly [Name in keyof Counts]: { readonly name: Name; readonly question: Parameters<Counts[Name]>[0] };
}[keyof Counts];

/** A thread runs what was compiled, also where tests run the sources: Node itself loads it, with none of their tools. */
const threadFile = createRequire(import.meta.url).resolve('#counting-thread');

/** One core is left to those who ask for pages. */
const most = Math.max(1, availableParallelism() - 1);
const waiting: (() => void)[] = [];
let running = 0;

/**
 * Counts on a thread of its own, so that this one goes on answering requests. A thread lives for one count: it leaves no
 * memory behind, and where it fails, it fails alone. Beyond a thread a core, counts wait for their turn.
 *
 * Rejects with whatever was thrown there.
 */
export async function onAThread<Name extends keyof Counts>(
  name: Name,
  question: Parameters<Counts[Name]>[0],
): Promise<ReturnType<Counts[Name]>> {
  if (running < most) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return (await answerOf({ name, question } as Asked)) as ReturnType<Counts[Name]>;
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

async function answerOf(asked: Asked): Promise<unknown> {
  const thread = new Worker(threadFile, { workerData: asked, execArgv: [] });
  const left = once(thread, 'exit').then(([code]) => {
    throw new Error(`The count ${asked.name} ended without an answer (exit code ${code})`);
  });
  try {
    // An error that was thrown there rejects the first promise.
    const [answer] = (await Promise.race([once(thread, 'message'), left])) as [unknown];
    return answer;
  } finally {
    left.catch(() => undefined);
    await thread.terminate();
  }
}
