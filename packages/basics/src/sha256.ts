/**
 * The SHA-256 digest of some bytes: 32 bytes (FIPS 180-4). Written out here so that a lot can be drawn and a record checked in
 * a browser, on a server and by an auditor's `sha256sum` alike. Where there is much to hash, bring a faster one.
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  const words = padded(bytes);
  const state = Uint32Array.from(startingState);
  for (let block = 0; block < words.length; block += 16) absorb(state, words, block);
  const digest = new Uint8Array(32);
  const view = new DataView(digest.buffer);
  state.forEach((word, at) => view.setUint32(at * 4, word));
  return digest;
}

/** Bytes as hexadecimal digits, two each. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The message, a one bit, zeros, and the length in bits, as big-endian words in blocks of sixteen. */
function padded(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array(Math.ceil((bytes.length + 9) / 64) * 16);
  for (let at = 0; at < bytes.length; at++) words[at >> 2]! |= bytes[at]! << (24 - (at % 4) * 8);
  const end = bytes.length;
  words[end >> 2] = words[end >> 2]! | (0x80 << (24 - (end % 4) * 8));
  words[words.length - 2] = Math.floor((bytes.length * 8) / 2 ** 32);
  words[words.length - 1] = bytes.length * 8;
  return words;
}

function absorb(state: Uint32Array, words: Uint32Array, block: number): void {
  expand(schedule, words, block);
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let round = 0; round < 64; round++) {
    const chosen = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + chosen + roundConstants[round]! + schedule[round]!) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    // Written out: exchanging all eight at once by a list costs more than the rest of the round.
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  const mixed = [a, b, c, d, e, f, g, h];
  for (let at = 0; at < 8; at++) state[at] = state[at]! + mixed[at]!;
}

/** Written anew for every block, and read in the same call. */
const schedule = new Uint32Array(64);

function expand(into: Uint32Array, words: Uint32Array, block: number): void {
  for (let at = 0; at < 16; at++) into[at] = words[block + at]!;
  for (let at = 16; at < 64; at++) {
    const early = into[at - 15]!;
    const late = into[at - 2]!;
    const small = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const large = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    into[at] = into[at - 16]! + small + into[at - 7]! + large;
  }
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number++) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return primes;
}

/** The first 32 bits after the point of a root: the standard takes its constants from the first primes. */
function fractionBits(prime: number, root: 2 | 3): number {
  const scaled = BigInt(prime) << BigInt(32 * root);
  let low = 0n;
  let high = 1n << 40n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle ** BigInt(root) <= scaled) low = middle;
    else high = middle;
  }
  return Number(low & 0xffffffffn);
}

const startingState = firstPrimes(8).map((prime) => fractionBits(prime, 2));
const roundConstants = Uint32Array.from(firstPrimes(64), (prime) => fractionBits(prime, 3));
