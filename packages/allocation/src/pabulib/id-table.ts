/** Finds the place of a project by the bytes of its id, without making a text of them. */
export interface IdTable {
  /** Place + 1 by slot, 0 where the slot is free; open addressing. */
  readonly slots: Int32Array;
  readonly hashes: Int32Array;
  /** The bytes of all ids, one after the other: those of place p from `start[p]` up to `start[p + 1]`. */
  readonly start: Int32Array;
  readonly bytes: Uint8Array;
}

/** Of ids in plain ASCII; undefined if there are others. */
export function idTable(ids: readonly string[]): IdTable | undefined {
  if (!ids.every((id) => /^[!-~]+$/.test(id))) return undefined;
  const start = new Int32Array(ids.length + 1);
  for (const [place, id] of ids.entries()) start[place + 1] = start[place]! + id.length;
  const bytes = Uint8Array.from(ids.join(''), (sign) => sign.charCodeAt(0));
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(4 * ids.length + 4)));
  const hashes = new Int32Array(ids.length);
  for (let place = 0; place < ids.length; place++) {
    let hash = 0;
    for (let at = start[place]!; at < start[place + 1]!; at++) hash = nextHash(hash, bytes[at]!);
    hashes[place] = hash;
    let slot = firstSlot(hash, slots.length);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = place + 1;
  }
  return { slots, hashes, start, bytes };
}

/** The hash of an id, byte by byte, from zero. */
export function nextHash(hash: number, byte: number): number {
  return (Math.imul(hash, 31) + byte) | 0;
}

/** The place of the id that stands in `text` from `from` up to `to`; -1 if there is none. */
export function placeOf(table: IdTable, hash: number, text: Uint8Array, from: number, to: number): number {
  const { slots, hashes } = table;
  const mask = slots.length - 1;
  for (let slot = firstSlot(hash, slots.length); slots[slot] !== 0; slot = (slot + 1) & mask) {
    const place = slots[slot]! - 1;
    if (hashes[place] === hash && isAt(table, place, text, from, to)) return place;
  }
  return -1;
}

function isAt({ start, bytes }: IdTable, place: number, text: Uint8Array, from: number, to: number): boolean {
  const first = start[place]!;
  if (start[place + 1]! - first !== to - from) return false;
  for (let at = from; at < to; at++) if (text[at] !== bytes[first + at - from]) return false;
  return true;
}

function firstSlot(hash: number, slots: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 8) & (slots - 1);
}
