// Compression of the buffers in a body.

import { ArrowDecodeError } from "./errors.js";
import { decompressLz4 } from "./lz4.js";

/** The names of the ways in which the format compresses, by their numbers. */
export const CODEC_NAMES = ["lz4_frame", "zstd"] as const;

/** A way in which the format compresses. */
export type CodecName = (typeof CODEC_NAMES)[number];

/** What compresses and decompresses. */
export interface BodyCodec {
  /** Returns the `size` bytes that were compressed. */
  readonly decompress?: (bytes: Uint8Array, size: number) => Uint8Array;
  readonly compress?: (bytes: Uint8Array) => Uint8Array;
}

/** Codecs by name, in place of our own. LZ4 is read without one; zstd where the host's zlib has it. */
export type Codecs = { readonly [N in CodecName]?: BodyCodec };

/** Returns what decompresses a body. @throws {ArrowDecodeError} if nothing here can */
export function decompressorOf(name: CodecName, codecs: Codecs): (bytes: Uint8Array, size: number) => Uint8Array {
  const own = name === "lz4_frame" ? decompressLz4 : hostZstd()?.zstdDecompressSync;
  const decompress = codecs[name]?.decompress ?? own;
  if (decompress !== undefined) return decompress;
  const message =
    "the data is compressed by zstd, which this host does not have: pass codecs: { zstd: { decompress } }";
  throw new ArrowDecodeError(message, "unsupported-compression");
}

interface Zlib {
  readonly zstdDecompressSync?: (bytes: Uint8Array) => Uint8Array;
}

/** The zlib of the host if it has zstd; in Node from 22.15 on. */
function hostZstd(): Zlib | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  return process?.getBuiltinModule?.("node:zlib") as Zlib | undefined;
}
