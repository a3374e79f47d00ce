import { crc32 } from 'node:zlib';

/** A file in an archive: its path and its text. */
export interface StoredFile {
  readonly path: string;
  readonly text: string;
}

/** The first day that a zip can say, so that the same files give the same bytes. */
const firstDay = 0x0021;
/** Names are in UTF-8. */
const utf8 = 0x0800;
const version = 20;

/** A zip of small texts, as they are: each file behind a head of its own, and at the end what there is and where. */
export function storedZip(files: readonly StoredFile[]): Buffer {
  const parts: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const { path, text } of files) {
    const name = Buffer.from(path);
    const content = Buffer.from(text);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(version, 0);
    about.writeUInt16LE(utf8, 2);
    about.writeUInt16LE(firstDay, 8);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(content.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(name.length, 22);
    const head = Buffer.concat([signature(0x04034b50), about, name, content]);
    // What the end says of a file is what its head says, with the maker's version before and its place behind.
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    const maker = Buffer.alloc(2);
    maker.writeUInt16LE(version, 0);
    entries.push(Buffer.concat([signature(0x02014b50), maker, about, place, name]));
    parts.push(head);
    at += head.length;
  }
  const list = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, list, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}
