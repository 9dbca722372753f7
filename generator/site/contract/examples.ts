// The examples of a contract, made up where it gives none, with their bytes.

import { contract } from "../../../runtime/serde/codegen.js";
import type { Contract } from "../../../runtime/serde/index.js";
import { EncodeError } from "../../../runtime/serde/errors.js";
import type { Definition, Model } from "../../model/model.js";
import type { Reflection } from "../../model/reflect.js";
import { contractExample } from "../../sample/contract-example.js";

/** An example on the wire; null where a format has no form of it. */
export interface Example {
  /** Spread over lines. */
  readonly json: Uint8Array | null;
  /** How many bytes the JSON takes on one line. */
  readonly json_bytes: number;
  readonly packed: Uint8Array | null;
  /** True if the contract gives it, false if it was made up. */
  readonly isGiven: boolean;
}

/** Makes the examples of all contracts of a model. */
export class Examples {
  readonly #model: Model;
  readonly #reflection: Reflection;

  constructor(model: Model, reflection: Reflection) {
    this.#model = model;
    this.#reflection = reflection;
  }

  /** The examples of a contract: those it gives, all values of an enum, else one that is made up; none if nothing can be. */
  of(definition: Definition): readonly Example[] {
    const { name, module } = definition;
    const examples = definition.kind === "enum" ? definition.values : (definition.examples ?? []);
    const shown = contract<unknown, unknown>({ name, module, info: this.#reflection.named(name) });
    const given = examples.map((value) => shown.convert(value));
    if (given.length > 0) return given.map((value) => exampleOf(shown, { json: value, msgpack: value, isGiven: true }));
    const examplesOf = (other: string): readonly unknown[] => this.#model.definitions.get(other)?.examples ?? [];
    const made = {
      json: contractExample(shown, "json", examplesOf),
      msgpack: contractExample(shown, "msgpack", examplesOf),
    };
    return made.json === undefined && made.msgpack === undefined ? [] : [exampleOf(shown, { ...made, isGiven: false })];
  }
}

/** A value for each format; undefined where there is none. */
interface Values {
  readonly json: unknown;
  readonly msgpack: unknown;
  readonly isGiven: boolean;
}

function exampleOf(shown: Contract<unknown, unknown>, { json, msgpack, isGiven }: Values): Example {
  return {
    json: encoded(json, (value) => shown.encodeJson(value, { pretty: true })),
    json_bytes: encoded(json, (value) => shown.encodeJson(value))?.length ?? 0,
    packed: encoded(msgpack, (value) => shown.encodeMsgpack(value)),
    isGiven,
  };
}

/** Null where the format has no form of a value. */
function encoded(value: unknown, encode: (value: unknown) => Uint8Array): Uint8Array | null {
  if (value === undefined) return null;
  try {
    return encode(value);
  } catch (error) {
    if (error instanceof EncodeError) return null;
    throw error;
  }
}
