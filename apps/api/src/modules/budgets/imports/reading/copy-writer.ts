import { once } from 'node:events';
import type { ClientBase } from 'pg';
import { from, type CopyStreamQuery } from 'pg-copy-streams';

/** Enough for one write to be worth its while, little enough to be forgotten at once. */
const writtenAtOnce = 64 * 1024;

export interface CopyWriter {
  /** Takes rows in the text format of COPY, each with its line end, for the table that the statement names. */
  readonly add: (statement: string, rows: string) => Promise<void> | undefined;
  /** Everything that was taken stands in its table. */
  readonly end: () => Promise<void>;
  /** Lets go of the connection in the middle, so that the transaction can be rolled back. */
  readonly giveUp: () => Promise<void>;
}

/**
 * Writes into several tables over one connection, in one transaction. A connection copies into one table at a time: rows for
 * the others wait until there are enough of them.
 */
export function copyWriter(client: ClientBase): CopyWriter {
  const waiting = new Map<string, string>();
  let open: { readonly statement: string; readonly stream: CopyStreamQuery } | undefined;

  async function write(statement: string): Promise<void> {
    const rows = waiting.get(statement);
    if (!rows) return;
    waiting.set(statement, '');
    if (open?.statement !== statement) {
      await close();
      open = { statement, stream: startCopy(client, statement) };
    }
    if (!open.stream.write(rows)) await once(open.stream, 'drain');
  }

  async function close(): Promise<void> {
    if (!open) return;
    const { stream } = open;
    open = undefined;
    stream.end();
    await once(stream, 'finish');
  }

  return {
    add(statement, rows) {
      const all = (waiting.get(statement) ?? '') + rows;
      waiting.set(statement, all);
      return all.length >= writtenAtOnce ? write(statement) : undefined;
    },
    async end() {
      for (const statement of waiting.keys()) await write(statement);
      await close();
    },
    async giveUp() {
      if (!open || open.stream.closed) return;
      open.stream.destroy();
      await once(open.stream, 'close').catch(() => undefined);
    },
  };
}

/** What goes wrong is heard by whoever waits for the stream; nobody may be waiting at that moment. */
function startCopy(client: ClientBase, statement: string): CopyStreamQuery {
  return client.query(from(statement)).on('error', () => undefined);
}
