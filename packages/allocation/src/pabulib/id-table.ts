/** Finds the place of a project by the bytes of its id, without making a text of them. Open addressing: a slot may be passed on. */
export interface IdTable {
  /** Place + 1 by slot, 0 where the slot is free. */
  readonly slotPlace: Int32Array;
  /** The hash of the id in each slot. */
  readonly slotHash: Int32Array;
  /** Product with this, shifted right by `shift`, gives a hash its first slot. */
  readonly shift: number;
  /** The bytes of all ids, one after the other: those of place p from `start[p]` up to `start[p + 1]`. */
  readonly start: Int32Array;
  readonly bytes: Uint8Array;
}

/** An odd number whose product spreads low bits over the high ones. */
export const spread = 0x9e3779b1;

/** Of ids in plain ASCII, from the hyphen up; undefined if there are others. */
export function idTable(ids: readonly string[]): IdTable | undefined {
  if (!ids.every((id) => /^[-.-:<-~]+$/.test(id))) return undefined;
  const start = new Int32Array(ids.length + 1);
  for (const [place, id] of ids.entries()) start[place + 1] = start[place]! + id.length;
  const bytes = Uint8Array.from(ids.join(''), (sign) => sign.charCodeAt(0));
  const bits = Math.ceil(Math.log2(4 * ids.length + 4));
  const slotPlace = new Int32Array(2 ** bits);
  const slotHash = new Int32Array(2 ** bits);
  for (let place = 0; place < ids.length; place++) {
    let hash = 0;
    for (let at = start[place]!; at < start[place + 1]!; at++) hash = nextHash(hash, bytes[at]!);
    let slot = Math.imul(hash, spread) >>> (32 - bits);
    while (slotPlace[slot] !== 0) slot = (slot + 1) & (slotPlace.length - 1);
    slotPlace[slot] = place + 1;
    slotHash[slot] = hash;
  }
  return { slotPlace, slotHash, shift: 32 - bits, start, bytes };
}

/** The hash of an id, byte by byte, from zero. Ids of one length up to four bytes never share one. */
export function nextHash(hash: number, byte: number): number {
  return ((hash << 8) | (hash >>> 24)) ^ byte;
}

/** The place of the id that stands in `text` from `from` up to `to`; -1 if there is none. */
export function placeOf(table: IdTable, hash: number, text: Uint8Array, from: number, to: number): number {
  const { slotPlace, slotHash, shift } = table;
  for (let slot = Math.imul(hash, spread) >>> shift; slotPlace[slot] !== 0; slot = (slot + 1) & (slotPlace.length - 1)) {
    if (slotHash[slot] === hash && isAt(table, slotPlace[slot]! - 1, text, from, to)) return slotPlace[slot]! - 1;
  }
  return -1;
}

function isAt({ start, bytes }: IdTable, place: number, text: Uint8Array, from: number, to: number): boolean {
  const first = start[place]!;
  if (start[place + 1]! - first !== to - from) return false;
  for (let at = from; at < to; at++) if (text[at] !== bytes[first + at - from]) return false;
  return true;
}
