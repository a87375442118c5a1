import type { AllocationRule } from '@madang/allocation';
import { countFile, type CountFault, type Recounted } from './count-file.js';

export interface RecountJob {
  /** Where the ballots are published. */
  readonly file: string;
  readonly rule: AllocationRule;
}

/** What the worker says while it works, and at the end. */
export type RecountNews =
  | { readonly stage: 'downloading'; readonly bytes: number; readonly ofBytes: number | null }
  | { readonly stage: 'checking' | 'reading' | 'counting' }
  | { readonly stage: 'done'; readonly recounted: Recounted; readonly digest: string | null; readonly milliseconds: number }
  | { readonly stage: 'failed'; readonly fault: CountFault | { readonly code: 'recount/download-failed' } };

/** Downloads the ballots, takes their fingerprint, reads and counts them. */
export async function recount({ file, rule }: RecountJob, say: (news: RecountNews) => void): Promise<void> {
  const bytes = await download(file, say).catch(() => undefined);
  if (!bytes) return say({ stage: 'failed', fault: { code: 'recount/download-failed' } });
  const started = performance.now();
  say({ stage: 'checking' });
  const digest = await fingerprint(bytes);
  const counted = countFile(bytes, rule, (stage) => say({ stage }));
  if (!counted.ok) return say({ stage: 'failed', fault: counted.error });
  say({ stage: 'done', recounted: counted.value, digest, milliseconds: Math.round(performance.now() - started) });
}

/** Progress is told in tenths: more often would only be read out over and over. */
async function download(file: string, say: (news: RecountNews) => void): Promise<Uint8Array<ArrayBuffer> | undefined> {
  say({ stage: 'downloading', bytes: 0, ofBytes: null });
  const answer = await fetch(file);
  if (!answer.ok || !answer.body) return undefined;
  const length = answer.headers.has('content-encoding') ? null : Number(answer.headers.get('content-length')) || null;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let [bytes, told] = [0, 0];
  const reader = answer.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    bytes += part.value.length;
    const tenths = length === null ? 0 : Math.floor((bytes / length) * 10);
    if (tenths > told) say({ stage: 'downloading', bytes, ofBytes: length });
    told = tenths;
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** SHA-256 in hexadecimal. Browsers offer it on safe connections alone: elsewhere it stays unknown. */
async function fingerprint(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const subtle = (globalThis.crypto as Partial<Crypto>).subtle;
  if (!subtle) return null;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
