// The example of a contract, with its bytes.

import { contract } from "../../../runtime/serde/codegen.js";
import type { Definition, Model } from "../../model/model.js";
import { Reflection } from "../../model/reflect.js";
import { contractExample } from "../../sample/contract-example.js";
import { codeBlock } from "./markdown.js";

/** What a page shows of an example; null where a format has no form of the type. */
export interface ExampleView {
  readonly json: string | null;
  /** Bytes of the JSON on one line. */
  readonly json_bytes: number;
  readonly packed: string | null;
  readonly packed_bytes: number;
}

/** Makes examples of all contracts of a model. */
export class Examples {
  readonly #model: Model;
  readonly #reflection: Reflection;

  constructor(model: Model) {
    this.#model = model;
    this.#reflection = new Reflection(model.definitions);
  }

  /** The example of a definition; null where no value could be made up. */
  of({ name, module }: Definition): ExampleView | null {
    const shown = contract<unknown, unknown>({ name, module, info: this.#reflection.named(name) });
    const examplesOf = (other: string): readonly unknown[] => this.#model.definitions.get(other)?.examples ?? [];
    const inJson = contractExample(shown, "json", examplesOf);
    const inMsgpack = contractExample(shown, "msgpack", examplesOf);
    if (inJson === undefined && inMsgpack === undefined) return null;
    const json = inJson === undefined ? null : shown.encodeJson(inJson);
    const pretty = inJson === undefined ? null : shown.encodeJson(inJson, { pretty: true });
    const packed = inMsgpack === undefined ? null : shown.encodeMsgpack(inMsgpack);
    return {
      json: pretty === null ? null : codeBlock("json", new TextDecoder().decode(pretty)),
      json_bytes: json?.length ?? 0,
      packed: packed === null ? null : codeBlock("text", hexLines(packed)),
      packed_bytes: packed?.length ?? 0,
    };
  }
}

const BYTES_A_LINE = 32;
const MOST_LINES = 16;

/** Hexadecimal digits, 32 bytes a line; the rest of a long message is counted. */
function hexLines(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length && lines.length < MOST_LINES; at += BYTES_A_LINE) {
    lines.push(
      Array.from(bytes.subarray(at, at + BYTES_A_LINE), (byte) => byte.toString(16).padStart(2, "0")).join(""),
    );
  }
  const left = bytes.length - lines.length * BYTES_A_LINE;
  return [...lines, ...(left > 0 ? [`… and ${left} bytes more`] : [])].join("\n");
}
