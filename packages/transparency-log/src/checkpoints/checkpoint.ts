import { err, ok, type Result } from '@madang/basics';
import { fromBase64, toBase64 } from '../base64.js';

/** The state of a log at one moment: its name, how many leaves it has, and the hash over all of them. */
export interface Checkpoint {
  /** Which log this is, such as `budget.example.org/seoul/log`. One line, never empty. */
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

export interface NotACheckpoint {
  readonly code: 'log/not-a-checkpoint';
  readonly line: number;
}

/** The text that is signed (C2SP tlog-checkpoint): name, size and root on a line each. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/** Lines behind the third are extensions of others and are passed over, as the convention asks. */
export function readCheckpoint(text: string): Result<Checkpoint, NotACheckpoint> {
  const [origin = '', size = '', root = ''] = text.split('\n');
  if (origin === '' || origin !== origin.trim()) return err({ code: 'log/not-a-checkpoint', line: 1 });
  if (!/^(0|[1-9]\d{0,14})$/.test(size)) return err({ code: 'log/not-a-checkpoint', line: 2 });
  const bytes = fromBase64(root);
  if (bytes?.length !== 32) return err({ code: 'log/not-a-checkpoint', line: 3 });
  return ok({ origin, size: Number(size), root: bytes });
}
