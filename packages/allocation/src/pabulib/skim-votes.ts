import type { IndexedBallots } from '../counting/index-ballots.js';
import { nextHash, placeOf, spread, type IdTable } from './id-table.js';
import { endOfUtf8 } from './utf8-text.js';

/** Where the votes stand and how their rows are made up. */
export interface VotesShape {
  readonly columns: number;
  readonly voteAt: number;
  /** -1 where the file gives no points. */
  readonly pointsAt: number;
}

export interface SkimmedVotes {
  readonly ballots: IndexedBallots;
  /** How many ballots named a project more than once. */
  readonly repeating: number;
}

/** What a byte means here; below `semicolon` it can stand inside any field. The lowest bit tells of what is not ASCII. */
const [plain, beyondAscii, comma, space, semicolon, lineFeed, carriageReturn, quote] = [0, 1, 2, 4, 8, 9, 10, 11] as const;
const kindOf = Uint8Array.from({ length: 256 }, (_, byte) => kindOfByte(byte));

function kindOfByte(byte: number): number {
  const special = { 44: comma, 59: semicolon, 10: lineFeed, 13: carriageReturn, 34: quote }[byte];
  return special ?? (byte > 0x7e ? beyondAscii : byte <= 0x20 ? space : plain);
}

/**
 * Reads the rows of VOTES straight from the bytes, without a text for any field: nearly all files are plain enough. Anything
 * that needs a second look (a quote, a lone carriage return, a space or a fraction among ids or points, a fault of any kind)
 * gives undefined: then `readBallots` must read them, which also says what is wrong. Where this answers, both say the same.
 *
 * @param bytes the file up to its end; the last byte must be a line feed
 * @param from where the first row after the header begins
 */
export function skimVotes(bytes: Uint8Array, from: number, shape: VotesShape, ids: IdTable): SkimmedVotes | undefined {
  const rows = new Rows(bytes, from, shape, ids);
  return rows.readAll() ? rows.result() : undefined;
}

/** More items on one ballot are left to the careful reader. */
const mostItems = 4096;

class Rows {
  private at: number;
  private voters = 0;
  private entries = 0;
  private repeating = 0;
  private pointsTotal = 0;
  private start = new Int32Array(1024);
  private project = new Int32Array(mostItems);
  private points = new Float64Array(0);
  private readonly entryOf: Int32Array;
  /** The row being read. */
  private items = 0;
  private given = 0;
  private readonly itemPlace = new Int32Array(mostItems);
  private readonly itemPoints = new Float64Array(mostItems);

  constructor(
    private readonly bytes: Uint8Array,
    from: number,
    private readonly shape: VotesShape,
    private readonly ids: IdTable,
  ) {
    this.at = from;
    this.entryOf = new Int32Array(ids.start.length - 1).fill(-1);
    if (shape.pointsAt >= 0) this.points = new Float64Array(this.project.length);
  }

  readAll(): boolean {
    const { bytes } = this;
    while (this.at < bytes.length) {
      const kind = kindOf[bytes[this.at]!]!;
      if (kind === lineFeed) this.at++;
      else if (kind === carriageReturn) {
        if (bytes[this.at + 1] !== 10) return false;
        this.at += 2;
      } else if (kind === beyondAscii || kind === space || this.maybeTitle() || !this.readRow() || !this.keepRow()) return false;
    }
    return this.pointsTotal <= Number.MAX_SAFE_INTEGER;
  }

  result(): SkimmedVotes {
    const { voters, entries, repeating } = this;
    const start = this.start.slice(0, voters + 1);
    start[voters] = entries;
    const withPoints = this.shape.pointsAt >= 0 && entries > 0;
    const points = withPoints ? this.points.slice(0, entries) : undefined;
    return { ballots: { start, project: this.project.slice(0, entries), points }, repeating };
  }

  /** Whether the row could be the title of another section: a word that begins with M, P or V. */
  private maybeTitle(): boolean {
    const upper = this.bytes[this.at]! & 0xdf;
    if (upper !== 0x4d && upper !== 0x50 && upper !== 0x56) return false;
    let word = '';
    for (let at = this.at; kindOf[this.bytes[at]!]! < semicolon; at++) {
      if (kindOf[this.bytes[at]!] === beyondAscii) return true;
      word += String.fromCharCode(this.bytes[at]!);
    }
    return ['META', 'PROJECTS', 'VOTES'].includes(word.trim().toUpperCase());
  }

  /** Reads the fields of a row and goes on to the next; false where it needs a second look. */
  private readRow(): boolean {
    const { bytes, shape } = this;
    const { columns, voteAt, pointsAt } = shape;
    this.items = 0;
    this.given = 0;
    for (let column = 0; ; column++) {
      let kind: number;
      if (column === voteAt) kind = this.readIds();
      else if (column === pointsAt) kind = this.readPoints();
      else {
        kind = this.passField();
        if (column >= columns && kindOf[bytes[this.at - 1]!]! < semicolon) return false;
      }
      if (kind === lineFeed) break;
      if (kind === carriageReturn) {
        if (bytes[this.at + 1] !== 10) return false;
        this.at++;
        break;
      }
      if (kind !== semicolon) return false;
      this.at++;
    }
    this.at++;
    return pointsAt < 0 || this.items === this.given;
  }

  /** Goes to the end of a field that nobody counts. Returns the kind of the byte behind it, or that of a quote if it is not UTF-8. */
  private passField(): number {
    const { bytes } = this;
    let at = this.at;
    let seen = 0;
    let kind: number;
    while ((kind = kindOf[bytes[at]!]!) < semicolon) {
      seen |= kind;
      at++;
    }
    const from = this.at;
    this.at = at;
    return (seen & beyondAscii) === 0 || endOfUtf8(bytes, from, at) === at ? kind : quote;
  }

  /** The ids of a list, as places. Returns the kind of the byte behind the list, or that of one that is not plain. */
  private readIds(): number {
    const { bytes, ids, itemPlace } = this;
    const { slotPlace, slotHash, shift, start } = ids;
    let at = this.at;
    let items = 0;
    let kind = kindOf[bytes[at]!]!;
    if (kind >= semicolon) return kind;
    do {
      const from = at;
      let hash = 0;
      let byte: number;
      // Signs below the comma stand in no id of the table.
      while ((byte = bytes[at]!) > 44 && byte !== 59) {
        hash = nextHash(hash, byte);
        at++;
      }
      kind = kindOf[byte]!;
      // Nearly always the first slot has it, and ids are short: then the hash says all.
      const slot = Math.imul(hash, spread) >>> shift;
      let place = slotPlace[slot]! - 1;
      const length = place < 0 ? -1 : start[place + 1]! - start[place]!;
      const sure = length === at - from && length <= 4 && slotHash[slot] === hash;
      if (!sure) place = placeOf(ids, hash, bytes, from, at);
      if (place < 0 || items === mostItems) return quote;
      itemPlace[items++] = place;
      at++;
    } while (kind === comma);
    this.items = items;
    this.at = at - 1;
    return kind;
  }

  /** Whole points without a sign, up to fifteen digits; else as `readIds`. */
  private readPoints(): number {
    const { bytes } = this;
    let at = this.at;
    if (kindOf[bytes[at]!]! >= semicolon) return kindOf[bytes[at]!]!;
    for (;;) {
      const from = at;
      let value = 0;
      while (bytes[at]! >= 48 && bytes[at]! <= 57) value = value * 10 + bytes[at++]! - 48;
      if (at === from || at - from > 15 || this.given === mostItems) return quote;
      this.itemPoints[this.given++] = value;
      this.at = at;
      const kind = kindOf[bytes[at]!]!;
      if (kind !== comma) return kind === plain ? quote : kind;
      at++;
    }
  }

  /** Adds the row to the ballots: each project once, at its first place and with its last points. */
  private keepRow(): boolean {
    const { items, itemPlace, itemPoints, entryOf } = this;
    const withPoints = this.shape.pointsAt >= 0;
    if (this.voters + 1 >= this.start.length) this.start = longer(this.start, new Int32Array(2 * this.start.length));
    if (this.entries + items > this.project.length) this.grow();
    const { project, points } = this;
    const first = this.entries;
    this.start[this.voters++] = first;
    let next = first;
    for (let item = 0; item < items; item++) {
      const place = itemPlace[item]!;
      let entry = entryOf[place]!;
      if (entry < first) {
        entry = next++;
        entryOf[place] = entry;
        project[entry] = place;
      }
      if (withPoints) points[entry] = itemPoints[item]!;
    }
    if (withPoints) for (let entry = first; entry < next; entry++) this.pointsTotal += points[entry]!;
    if (next - first < items) this.repeating++;
    this.entries = next;
    return true;
  }

  private grow(): void {
    const length = 2 * this.project.length + mostItems;
    this.project = longer(this.project, new Int32Array(length));
    if (this.shape.pointsAt >= 0) this.points = longer(this.points, new Float64Array(length));
  }
}

function longer<T extends Int32Array | Float64Array>(old: T, into: T): T {
  into.set(old);
  return into;
}
