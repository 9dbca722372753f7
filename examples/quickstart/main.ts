// Quickstart: one run manifest is created, written in both formats, read back, and refused when it is wrong.
//
//   npx tsc -p examples && node dist/examples/quickstart/main.js

import { fileURLToPath } from "node:url";
import { ValidationError } from "tessera-contracts/serde";
import { RunManifest } from "tessera-contracts/contracts/artifacts/manifest";

/** Tells the story of one manifest, a few lines a step. */
export function quickstart(): string {
  const manifest = RunManifest.create({
    run_id: "run-2026-01-01-7f3a",
    plan_fingerprints: { cpg_nodes: "5e1f" },
    delta_inputs: [],
    outputs: [{ dataset_name: "cpg_nodes", table_uri: "s3://lake/cpg_nodes", version: 43, rows: 120_000, files: 2 }],
  });
  const json = RunManifest.encodeJson(manifest);
  const msgpack = RunManifest.encodeMsgpack(manifest);
  return [
    "Created; what was left out has its default:",
    `  status = ${manifest.status}, outputs[0].kind = ${manifest.outputs[0]?.kind ?? "nothing"}`,
    `JSON, ${json.length} bytes; a field equal to its default is not written:`,
    `  ${new TextDecoder().decode(json)}`,
    `MessagePack, ${msgpack.length} bytes; it starts with ${hex(msgpack.subarray(0, 8))}`,
    "Both read back as the same value:",
    `  ${fingerprintsAgree(manifest, [RunManifest.decodeJson(json), RunManifest.decodeMsgpack(msgpack)])}`,
    "A wrong value says what was expected, what was found, and where:",
    `  ${mistakeIn({ ...manifest, status: "cancelled" })}`,
    `  ${mistakeIn({ ...manifest, outputs: [{ ...manifest.outputs[0], rows: -1 }] })}`,
    `  ${mistakeIn({ run_id: "run-2026-01-01-7f3a" })}`,
    "",
  ].join("\n");
}

function fingerprintsAgree(manifest: RunManifest, copies: readonly RunManifest[]): boolean {
  const fingerprint = RunManifest.fingerprint(manifest);
  return copies.every((copy) => RunManifest.fingerprint(copy) === fingerprint);
}

function mistakeIn(wrong: object): string {
  try {
    RunManifest.decodeJson(JSON.stringify(wrong));
  } catch (error) {
    if (error instanceof ValidationError) return error.message;
    throw error;
  }
  throw new Error("the wrong manifest was accepted");
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(" ");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(quickstart());
