/** So much is remembered before it is forgotten at once; a file that says more than this is read as well, only slower. */
const most = 20_000;

/** A reader of cells that understands the same cell once: a million rows repeat a few words. */
export function remembered<T>(read: (cell: string) => T): (cell: string) => T {
  let known = new Map<string, T>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    if (known.size >= most) known = new Map();
    const found = read(cell);
    known.set(ownText(cell), found);
    return found;
  };
}

/** A part of a text keeps all of it in memory, tens of kilobytes of the file; put together anew it stands for itself. */
export function ownText(part: string): string {
  return ` ${part}`.slice(1);
}
