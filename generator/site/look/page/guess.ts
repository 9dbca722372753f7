// What a file is, as far as that is obvious: how it is written, and of which contract.

import { childrenOf, readStructure, type Structure, textOf } from "../../bytes/annotate.js";
import type { FieldInfo, TypeInfo } from "../../../../runtime/serde/info/types.js";
import { type Catalogue, LOG_LINE, RUN_MANIFEST } from "./catalogue.js";
import { scalarOf } from "./scalar.js";

/** How a file is written. */
export type FileFormat = "json" | "jsonl" | "msgpack" | "arrow";

/** Guesses how a file is written, by its first bytes, its name, and whether its first line is a value by itself. */
export function guessFormat(name: string, bytes: Uint8Array): FileFormat {
  if (ARROW.some((start) => start.every((byte, i) => bytes[i] === byte))) return "arrow";
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  if (ending === "jsonl" || ending === "ndjson") return "jsonl";
  if (["msgpack", "mpk", "mp"].includes(ending)) return "msgpack";
  if (!startsLikeJson(bytes)) return "msgpack";
  return isFirstLineWhole(bytes) ? "jsonl" : "json";
}

/** A contract that a message is probably of, and why. */
export interface ContractGuess {
  readonly contract: string;
  readonly why: string;
}

/** Guesses the contract of a message by its keys and by the tag in it; null if no contract is more likely than all others. */
export function guessContract(catalogue: Catalogue, structure: Structure): ContractGuess | null {
  const found = fieldsOf(structure);
  if (found === null) return null;
  const scored = catalogue.contracts.flatMap(({ name }) => scoreOf(name, catalogue.infoOf(name), found));
  const [best, second] = scored.toSorted((a, b) => b.score - a.score);
  if (best === undefined || best.score < LEAST_SCORE) return null;
  const ties = scored.filter(({ score }) => score === best.score).map(({ contract }) => contract);
  const known = ties.find((contract) => contract === RUN_MANIFEST || contract === LOG_LINE);
  if (second?.score === best.score && known === undefined) return null;
  const contract = known ?? best.contract;
  return { contract, why: whyOf(contract, best, found) };
}

/** The fields at the root of a message: each key, with its value if that is a scalar. */
type Found = ReadonlyMap<string, unknown>;

interface Score {
  readonly contract: string;
  readonly score: number;
  readonly shared: number;
  readonly tag: string | null;
}

const LEAST_SCORE = 0.5;
/** More keys than any struct has fields. */
const MOST_KEYS = 500;

function fieldsOf(structure: Structure): Found | null {
  if (structure.size === 0 || structure.kind(0) !== "object") return null;
  const children = childrenOf(structure, 0);
  const found = new Map<string, unknown>();
  for (let i = 0; i + 1 < Math.min(children.length, 2 * MOST_KEYS); i += 2) {
    const [key = 0, value = 0] = [children[i], children[i + 1]];
    if (structure.kind(key) === "str") found.set(textOf(structure, key), scalarOf(structure, value));
  }
  return found.size === 0 ? null : found;
}

/** No score for a union: its member is as good a guess, and says more. */
function scoreOf(contract: string, info: TypeInfo | null, found: Found): readonly Score[] {
  if (info?.kind !== "struct" || info.array_like) return [];
  const { tag, tag_field } = info;
  const hasTag = tag_field !== null && found.has(tag_field);
  if (hasTag && found.get(tag_field) !== tag) return [];
  const fields = info.fields.filter((field): field is FieldInfo => field !== null);
  const shared = fields.filter((field) => [field.wire, ...(field.accept ?? [])].some((name) => found.has(name)));
  const missing = fields.filter((field) => field.presence === "required" && !shared.includes(field));
  const unknown = found.size - shared.length - (hasTag ? 1 : 0);
  const count = shared.length + (hasTag ? 1 : 0);
  if (count === 0) return [];
  const score = count / (count + missing.length + unknown);
  return [{ contract, score, shared: shared.length, tag: hasTag ? String(tag) : null }];
}

function whyOf(contract: string, { shared, tag }: Score, found: Found): string {
  if (tag !== null) return `it has the tag ${JSON.stringify(tag)}`;
  if (found.size === 1) return `its only key is a field of ${contract}`;
  const keys = shared === found.size ? `all of its ${shared} keys are` : `${shared} of its ${found.size} keys are`;
  return `${keys} ${shared === 1 ? "a field" : "fields"} of ${contract}`;
}

/** `ARROW1`, and the mark before the first message of a stream. */
const ARROW: readonly (readonly number[])[] = [
  [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31],
  [0xff, 0xff, 0xff, 0xff],
];

function startsLikeJson(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => byte > 0x20) ?? 0;
  return '"-0123456789[{tfn'.includes(String.fromCharCode(first)) && !hasControls(bytes);
}

/** MessagePack may begin with a byte that is a letter; JSON has no controls but white space. */
function hasControls(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 256).some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
}

function isFirstLineWhole(bytes: Uint8Array): boolean {
  const end = bytes.indexOf(LINE_FEED);
  if (end === -1 || !bytes.subarray(end).some((byte) => byte > 0x20)) return false;
  const line = readStructure(bytes.subarray(0, end), "json");
  return line.fault === null && (line.kind(0) === "object" || line.kind(0) === "array");
}

const LINE_FEED = 0x0a;
