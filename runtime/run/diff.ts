// Why two runs differ.

import type {
  DeltaInputPin,
  FileInputPin,
  RunDifference,
  RunDifferenceReason,
  RunManifest,
  RunOutput,
} from "tessera-contracts/contracts/artifacts/manifest";
import { udfText } from "./session/catalog.js";
import { filesHash } from "./session/input-files.js";

/** What a run had of one reason: texts by names. */
type Said = { readonly [name: string]: string };

/** What is compared, from what explains most to what is explained. */
const PARTS: readonly (readonly [reason: RunDifferenceReason, said: (manifest: RunManifest) => Said])[] = [
  ["plans", ({ plan_fingerprints }) => plan_fingerprints],
  ["functions", functionsOf],
  ["parameters", ({ parameters }) => parameters],
  ["inputs", ({ delta_inputs, file_inputs }) => inputsOf([...delta_inputs, ...file_inputs])],
  ["engine", ({ engine }) => single(engine)],
  ["settings", ({ profile_hash }) => single(profile_hash)],
  ["code", ({ repro }) => (repro === null ? {} : codeOf(repro))],
  ["rows", ({ outputs }) => Object.fromEntries(outputs.map((one) => [one.dataset_name, rowsText(one)]))],
];

/**
 * In what two runs differ, from what explains most to what is explained: plans, functions, parameters, inputs, engine, settings, code, and
 * at last the rows as far as manifests tell. Within a reason it is by name. Ids, times and places are not compared. Empty if nothing differs.
 */
export function diffRuns(left: RunManifest, right: RunManifest): readonly RunDifference[] {
  return PARTS.flatMap(([reason, said]) => {
    const [ours, theirs] = [said(left), said(right)];
    const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].sort();
    return names.flatMap((name) => {
      const [a, b] = [ours[name] ?? null, theirs[name] ?? null];
      return a === b ? [] : [{ reason, name, left: a, right: b }];
    });
  });
}

function functionsOf({ functions_hash, required_udfs }: RunManifest): Said {
  if (required_udfs.length === 0) return single(functions_hash);
  return Object.fromEntries(required_udfs.map((one) => [one.name, udfText(one)]));
}

function single(text: string | null): Said {
  return text === null ? {} : { "": text };
}

function inputsOf(pins: readonly (DeltaInputPin | FileInputPin)[]): Said {
  return Object.fromEntries(pins.map((pin) => [pin.dataset_name, inputText(pin)]));
}

/** Which state of a dataset a run read: `version 3`, of a change data feed `versions 2 to 3`, of files `2 files 5c1e0a91f2d3c4b5`. */
export function inputText(pin: DeltaInputPin | FileInputPin): string {
  if ("files" in pin) {
    const { length } = pin.files;
    return `${length} ${length === 1 ? "file" : "files"} ${filesHash(pin).slice(0, 16)}`;
  }
  const { version, timestamp, from_version: from } = pin;
  if (from !== null) return from > (version ?? 0) ? `no version after ${version}` : `versions ${from} to ${version}`;
  return version === null ? `at ${timestamp}` : `version ${version}`;
}

function codeOf({ env, ...rest }: NonNullable<RunManifest["repro"]>): Said {
  const known = Object.entries(rest).flatMap(([name, text]) => (text === null ? [] : [[name, text] as const]));
  return Object.fromEntries([...known, ...Object.entries(env).map(([name, text]) => [`env ${name}`, text] as const)]);
}

/** Versions of outputs are numbers of their tables, which say nothing of the rows. */
function rowsText({ rows, file_hashes }: RunOutput): string {
  const hashes = file_hashes === null ? "" : `, files ${file_hashes.join(", ")}`;
  return `${rows ?? "unknown"} rows${hashes}`;
}
