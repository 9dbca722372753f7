// Reads tar archives: regular files, with the long names of POSIX (pax) and of GNU.

/** A file of an archive. */
export interface TarFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly modifiedMs: number;
}

const BLOCK = 512;

/** The regular files of an archive, in its order. */
export function readTar(archive: Uint8Array): TarFile[] {
  const files: TarFile[] = [];
  let longName: string | null = null;
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0;) {
    const header = archive.subarray(at, at + BLOCK);
    const size = Number.parseInt(textAt(header, 124, 12), 8);
    const bytes = archive.subarray(at + BLOCK, at + BLOCK + size);
    const type = textAt(header, 156, 1);
    if (type === "x") longName = paxPath(bytes) ?? longName;
    else if (type === "L") longName = textAt(bytes, 0, bytes.length);
    else {
      const modifiedMs = 1000 * Number.parseInt(textAt(header, 136, 12), 8);
      if (type === "0" || type === "") files.push({ path: longName ?? nameOf(header), bytes, modifiedMs });
      longName = null;
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

function nameOf(header: Uint8Array): string {
  const prefix = textAt(header, 257, 5) === "ustar" ? textAt(header, 345, 155) : "";
  const name = textAt(header, 0, 100);
  return prefix === "" ? name : `${prefix}/${name}`;
}

/** Text up to the first zero byte, or the end of the field. */
function textAt(bytes: Uint8Array, start: number, length: number): string {
  const field = bytes.subarray(start, start + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end));
}

/** Records are `LENGTH KEY=VALUE\n`, the length counting all of it in bytes. */
function paxPath(bytes: Uint8Array): string | null {
  for (let at = 0; at < bytes.length;) {
    const length = Number.parseInt(textAt(bytes, at, 20), 10);
    if (!(length > 0)) return null;
    const record = new TextDecoder().decode(bytes.subarray(at, at + length - 1));
    const [, value] = /^\d+ path=(.*)$/s.exec(record) ?? [];
    if (value !== undefined) return value;
    at += length;
  }
  return null;
}
