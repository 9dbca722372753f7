// What the contracts write today, kept so that every later version can be asked whether it still reads it.

import { contract } from "../../runtime/serde/codegen.js";
import { type Contract } from "../../runtime/serde/index.js";
import type { Definition, Model } from "../model/model.js";
import { Reflection } from "../model/reflect.js";
import { coveringValues, type Format } from "./boundary-values.js";
import { contractExample } from "./contract-example.js";

/** Messages of one contract, the example first. */
export interface GoldenMessages {
  readonly json: readonly string[];
  /** In base64. */
  readonly msgpack: readonly string[];
}

/** Messages of contracts, by name. */
export type GoldenBytes = { readonly [contract: string]: GoldenMessages };

/** Messages of every contract that is persisted: its example, and values at the edges of its fields. */
export function goldenBytes(model: Model): GoldenBytes {
  const reflection = new Reflection(model.definitions);
  const kept = [...model.definitions.values()].filter((definition) => isPersisted(definition, model));
  const messages = kept.map(({ name, module }): readonly [string, GoldenMessages] => {
    const one = contract({ name, module, info: reflection.named(name) });
    const json = valuesOf(one, "json", model).map((value) => new TextDecoder().decode(one.encodeJson(value)));
    const packed = valuesOf(one, "msgpack", model).map((value) => one.encodeMsgpack(value));
    const msgpack = packed.map((bytes) => Buffer.from(bytes).toString("base64"));
    return [name, { json: distinct(json), msgpack: distinct(msgpack) }];
  });
  return Object.fromEntries(messages);
}

/** What is in none of `known`; contracts of which nothing is left are left out. */
export function withoutKnown(golden: GoldenBytes, known: readonly GoldenBytes[]): GoldenBytes {
  const left = Object.entries(golden).map(([name, { json, msgpack }]): readonly [string, GoldenMessages] => {
    const isNew = (format: keyof GoldenMessages) => (message: string) =>
      !known.some((one) => Object.hasOwn(one, name) && one[name]?.[format].includes(message) === true);
    return [name, { json: json.filter(isNew("json")), msgpack: msgpack.filter(isNew("msgpack")) }];
  });
  return Object.fromEntries(left.filter(([, { json, msgpack }]) => json.length + msgpack.length > 0));
}

/** Structs that may be stored, and unions of them; every other type is stored only as part of one. */
function isPersisted(definition: Definition, model: Model): boolean {
  switch (definition.kind) {
    case "struct":
      return definition.persisted;
    case "union":
      return definition.members.some((name) => {
        const member = model.definitions.get(name);
        return member !== undefined && isPersisted(member, model);
      });
    case "alias":
    case "enum":
      return false;
  }
}

function valuesOf(one: Contract<unknown, unknown>, format: Format, model: Model): readonly unknown[] {
  const example = contractExample(one, format, (name) => model.definitions.get(name)?.examples ?? []);
  return [...(example === undefined ? [] : [example]), ...coveringValues(one.info, format)];
}

function distinct(messages: readonly string[]): readonly string[] {
  return [...new Set(messages)];
}
