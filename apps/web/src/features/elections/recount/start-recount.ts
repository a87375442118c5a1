import type { RecountJob, RecountNews } from './recount-job.js';
// The build makes a file of its own of the worker, and this its address.
// oxlint-disable-next-line import/default
import address from './recount.worker.ts?worker&url';

type NewsHandler = (news: RecountNews) => void;

/** Counts beside the page. Answers what ends it. */
export function startRecount(job: RecountJob, hear: NewsHandler): () => void {
  const worker = new Worker(asOurs(address), { type: 'module', name: 'recount' });
  worker.addEventListener('message', ({ data }: MessageEvent<RecountNews>) => hear(data));
  worker.addEventListener('error', () => hear({ stage: 'failed', fault: { code: 'recount/cannot-be-counted' } }));
  // Only our own worker hears this.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker.postMessage(job);
  return () => worker.terminate();
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL: (url: string) => URL };
}

/** The policy of the page asks who vouches for an address of code: this one was written by the build. */
function asOurs(url: string): string | URL {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy('recount', { createScriptURL: (own) => own }).createScriptURL(url) ?? url;
}
