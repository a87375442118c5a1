import { utf8 } from './utf8.js';

/**
 * The SHA-256 digest of a text's UTF-8 bytes as 64 hexadecimal digits (FIPS 180-4). Written out here so that a lot can be
 * drawn in a browser, on a server and by an auditor's `sha256sum` alike.
 */
export function sha256(text: string): string {
  const words = padded(utf8(text));
  const digest = Uint32Array.from(startingState);
  for (let block = 0; block < words.length; block += 16) absorb(digest, words, block);
  return [...digest].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** The message, a one bit, zeros, and the length in bits, as big-endian words in blocks of sixteen. */
function padded(bytes: readonly number[]): Uint32Array {
  const words = new Uint32Array(Math.ceil((bytes.length + 9) / 64) * 16);
  bytes.forEach((byte, at) => {
    words[at >> 2] = words[at >> 2]! | (byte << (24 - (at % 4) * 8));
  });
  const end = bytes.length;
  words[end >> 2] = words[end >> 2]! | (0x80 << (24 - (end % 4) * 8));
  words[words.length - 2] = Math.floor((bytes.length * 8) / 2 ** 32);
  words[words.length - 1] = bytes.length * 8;
  return words;
}

function absorb(digest: Uint32Array, words: Uint32Array, block: number): void {
  const schedule = expanded(words.subarray(block, block + 16));
  let [a, b, c, d, e, f, g, h] = digest as unknown as [number, number, number, number, number, number, number, number];
  for (let round = 0; round < 64; round++) {
    const chosen = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + chosen + roundConstants[round]! + schedule[round]!) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => {
    digest[at] = digest[at]! + word;
  });
}

function expanded(block: Uint32Array): Uint32Array {
  const schedule = new Uint32Array(64);
  schedule.set(block);
  for (let at = 16; at < 64; at++) {
    const early = schedule[at - 15]!;
    const late = schedule[at - 2]!;
    const small = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const large = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    schedule[at] = schedule[at - 16]! + small + schedule[at - 7]! + large;
  }
  return schedule;
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
const roundConstants = firstPrimes(64).map((prime) => fractionBits(prime, 3));
