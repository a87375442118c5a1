import { crc32, createDeflateRaw } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: () => AsyncIterable<Buffer> | Iterable<Buffer>;
}

interface Written {
  readonly name: Buffer;
  readonly at: number;
  readonly crc: number;
  readonly packed: number;
  readonly plain: number;
}

const localSignature = 0x04034b50;
const afterSignature = 0x08074b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
/** Sizes follow the bytes, since they are not known before; names are UTF-8. */
const flags = 0x0808;
const deflated = 8;
const version = 20;
/** Midnight of 1 January 1980: the same content gives the same bytes on every day. */
const noTime = 0x0000;
const noDate = 0x0021;

/** A zip archive as it is being written, in constant memory. For archives below 4 GB, which every spreadsheet reads. */
export async function* zipOf(entries: readonly ZipEntry[]): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const head = localHeader(name);
    yield head;
    let [crc, plain, packed] = [0, 0, 0];
    const seen = (bytes: Buffer) => {
      crc = crc32(bytes, crc);
      plain += bytes.length;
    };
    for await (const bytes of packing(entry.bytes(), seen)) {
      packed += bytes.length;
      yield bytes;
    }
    const after = dataDescriptor({ crc, packed, plain });
    yield after;
    written.push({ name, at, crc, packed, plain });
    at += head.length + packed + after.length;
  }
  const directory = Buffer.concat(written.map(centralHeader));
  yield directory;
  yield endOfDirectory(written.length, directory.length, at);
}

async function* packing(source: AsyncIterable<Buffer> | Iterable<Buffer>, seen: (bytes: Buffer) => void): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw();
  const feeding = (async () => {
    for await (const bytes of source) {
      seen(bytes);
      if (!deflate.write(bytes)) await new Promise((done) => deflate.once('drain', done));
    }
    deflate.end();
  })();
  feeding.catch((error: unknown) => deflate.destroy(error as Error));
  yield* deflate as AsyncIterable<Buffer>;
  await feeding;
}

function localHeader(name: Buffer): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(localSignature, 0);
  head.writeUInt16LE(version, 4);
  head.writeUInt16LE(flags, 6);
  head.writeUInt16LE(deflated, 8);
  head.writeUInt16LE(noTime, 10);
  head.writeUInt16LE(noDate, 12);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name]);
}

function dataDescriptor({ crc, packed, plain }: Pick<Written, 'crc' | 'packed' | 'plain'>): Buffer {
  const after = Buffer.alloc(16);
  [afterSignature, crc, packed, plain].forEach((value, place) => after.writeUInt32LE(value, place * 4));
  return after;
}

function centralHeader({ name, at, crc, packed, plain }: Written): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(centralSignature, 0);
  head.writeUInt16LE(version, 4);
  head.writeUInt16LE(version, 6);
  head.writeUInt16LE(flags, 8);
  head.writeUInt16LE(deflated, 10);
  head.writeUInt16LE(noTime, 12);
  head.writeUInt16LE(noDate, 14);
  head.writeUInt32LE(crc, 16);
  head.writeUInt32LE(packed, 20);
  head.writeUInt32LE(plain, 24);
  head.writeUInt16LE(name.length, 28);
  head.writeUInt32LE(at, 42);
  return Buffer.concat([head, name]);
}

function endOfDirectory(entries: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endSignature, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return end;
}
