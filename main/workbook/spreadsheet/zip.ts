import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

/** A file ready to be put into a zip. */
export interface PackedEntry {
  readonly name: Uint8Array;
  readonly size: number;
  readonly checksum: number;
  readonly body: Uint8Array;
}

const deflate = promisify(deflateRaw);

/** A level at which big sheets stay small and are done in half the time of the default. */
const compressionLevel = 3;

/**
 * Compresses one file. Output space for the whole of it lets Node do this in one go on another thread, while this one goes on
 * with the next sheet.
 */
export async function pack(path: string, content: Uint8Array): Promise<PackedEntry> {
  const body = await deflate(content, { level: compressionLevel, chunkSize: content.length + 1024 });
  return { name: Buffer.from(path, 'utf8'), size: content.length, checksum: crc32(content), body };
}

/** 1 January 1980, the earliest day a zip can name, so that equal content gives equal bytes. */
const dosDate = 0x21;

/** Puts the files together, in order (PKWARE APPNOTE 6.3.3, 4.3). */
export function zip(entries: readonly PackedEntry[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, size, checksum, body } of entries) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(dosDate, 8);
    common.writeUInt32LE(checksum, 10);
    common.writeUInt32LE(body.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    files.push(signature(0x04034b50), common, name, body);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(signature(0x02014b50), Buffer.from([20, 0]), common, place, name);
    offset += 30 + name.length + body.length;
  }
  const directorySize = directory.reduce((total, { length }) => total + length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directorySize, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, ...directory, signature(0x06054b50), end]);
}

function signature(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}
