/** A file, piece by piece. */
export type Bytes = AsyncIterable<Uint8Array>;

/** The first so many bytes, or fewer where the file is shorter. */
export async function firstBytes(bytes: Bytes, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    pieces.push(piece);
    length += piece.length;
    if (length >= most) break;
  }
  return firstPart(pieces, most);
}

/** The first so many bytes of pieces that are at hand. */
export function firstPart(pieces: readonly Uint8Array[], most: number): Uint8Array {
  const length = Math.min(
    pieces.reduce((sum, piece) => sum + piece.length, 0),
    most,
  );
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece.subarray(0, length - at), at);
    at += Math.min(piece.length, length - at);
  }
  return whole;
}
