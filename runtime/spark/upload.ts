// Rows from here as relations of a server: along with the statement if they are few, else uploaded piece by piece, each once.

import { create } from "@bufbuild/protobuf";
import { type RecordBatch, type Schema, writeStream } from "tessera-contracts/arrow";
import { sha256Hex } from "tessera-contracts/serde";
import type { SparkClient } from "./client.js";
import { SparkError } from "./errors.js";
import {
  type AddArtifactsRequest,
  AddArtifactsRequestSchema,
  ArtifactStatusesRequestSchema,
  type Relation,
  RelationSchema,
  SparkConnectService,
} from "./protocol/connect.generated.js";

/** What decides how rows are sent. */
export interface UploadOptions {
  /** Whether the server keeps what is uploaded before it is used. */
  readonly artifacts: "kept" | "none";
  /** Most bytes in all. */
  readonly limit: number;
}

/** Bytes that go along with a statement. */
const INLINE = 1024 * 1024;
/** The same where there is no other way. */
const INLINE_AT_MOST = 64 * 1024 * 1024;
/** Bytes of a message of an upload. */
const PIECE = 256 * 1024;

/**
 * Batches as a relation.
 * @throws {SparkError} `TOO_LARGE` with what to do instead
 */
export async function localRelation(
  client: SparkClient,
  { schema, batches }: { readonly schema: Schema; readonly batches: readonly RecordBatch[] },
  options: UploadOptions,
): Promise<Relation> {
  const streams =
    batches.length === 0 ? [writeStream([], { schema })] : batches.map((one) => writeStream([one], { schema }));
  const bytes = streams.reduce((sum, one) => sum + one.length, 0);
  const most = options.artifacts === "kept" ? options.limit : Math.min(options.limit, INLINE_AT_MOST);
  if (bytes > most) {
    const message = `the rows have ${bytes} bytes, and ${most} can be sent to this server; put them into a table that it reads`;
    throw new SparkError("TOO_LARGE", message);
  }
  if (bytes <= INLINE || options.artifacts === "none") {
    const data = writeStream(batches, { schema });
    return create(RelationSchema, { relType: { case: "localRelation", value: { data } } });
  }
  const hashes = streams.map(sha256Hex);
  await uploadMissing(client, new Map(streams.map((stream, i) => [`cache/${hashes[i]}`, stream])));
  return create(RelationSchema, { relType: { case: "chunkedCachedLocalRelation", value: { dataHashes: hashes } } });
}

async function uploadMissing(client: SparkClient, blobs: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const asked = create(ArtifactStatusesRequestSchema, { ...client.identity, names: [...blobs.keys()] });
  const { statuses } = await client.call(SparkConnectService.method.artifactStatus, asked);
  const missing = [...blobs].filter(([name]) => statuses[name]?.exists !== true);
  // A stream without a message is an error of the server.
  if (missing.length === 0) return;
  const { artifacts } = await client.upload(requestsFor(client, missing));
  const broken = artifacts.find(({ isCrcSuccessful }) => !isCrcSuccessful);
  if (broken !== undefined)
    throw new SparkError("PROTOCOL", `the upload ${broken.name} arrived with other bytes; try again`);
}

async function* requestsFor(
  client: SparkClient,
  blobs: readonly (readonly [name: string, bytes: Uint8Array])[],
): AsyncGenerator<AddArtifactsRequest, void, undefined> {
  const { identity } = client;
  for (const [name, bytes] of blobs) {
    const numChunks = Math.ceil(bytes.length / PIECE);
    for (let i = 0; i < numChunks; i++) {
      const data = bytes.subarray(i * PIECE, (i + 1) * PIECE);
      const chunk = { data, crc: BigInt(crc32(data)) };
      yield create(AddArtifactsRequestSchema, {
        ...identity,
        payload:
          i > 0
            ? { case: "chunk", value: chunk }
            : {
                case: "beginChunk",
                value: { name, totalBytes: BigInt(bytes.length), numChunks: BigInt(numChunks), initialChunk: chunk },
              },
      });
    }
  }
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xed_b8_83_20 : c >>> 1;
  return c;
});

function crc32(bytes: Uint8Array): number {
  let c = 0xff_ff_ff_ff;
  for (const byte of bytes) c = (c >>> 8) ^ (CRC_TABLE[(c ^ byte) & 0xff] ?? 0);
  return (c ^ 0xff_ff_ff_ff) >>> 0;
}
