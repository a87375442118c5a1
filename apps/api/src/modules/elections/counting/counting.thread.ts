import { parentPort, workerData } from 'node:worker_threads';
import { counts } from './counts.js';
import type { Asked } from './on-a-thread.js';

/** Started by `on-a-thread.ts` for one count. Nothing here knows a database, a request or a person. */
const { name, question } = workerData as Asked;
const count = counts[name] as (question: Asked['question']) => unknown;
// A thread has one parent and no origin.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(count(question));
