// Layers that code says: patches, trees of plain values, texts by name.

import type { TypeInfo } from "tessera-contracts/serde";
import { encodeBase64 } from "tessera-contracts/serde/codegen";
import { ConfigError } from "./errors.js";
import { type KeySpelling, nearestPath, pathsOf } from "./key-paths.js";
import { type ConfigLayer, type LayerRequest, loaded, type LoadedLayer } from "./layer.js";
import { joinTrees } from "./merge.js";
import { type ConfigEntryNode, type ConfigNode, objectNode, type Spot, spotOf } from "./node.js";
import type { Problem } from "./problem.js";
import { fieldsOf, itemOf, mapValueOf, structsOf } from "./shape.js";
import { nested, textValue } from "./text-values.js";

/** The layer of a patch, by the names of the contract in TypeScript; undefined leaves alone, null is a value. */
export function patch(value: object, name = "code"): ConfigLayer {
  return { name, read: (request) => loaded(patchNode(value, name, request)) };
}

/** The layer of plain values, such as those of `JSON.parse`, by the names on the wire. */
export function tree(value: unknown, name = "code"): ConfigLayer {
  const read = ({ limits, index }: LayerRequest): LoadedLayer => {
    const at = spotOf({ kind: "code", name, source: null, layer: index });
    return loaded(new ValueReader(at, limits.maxDepth).node(value, null, name));
  };
  return { name, read };
}

/** The layer of texts by dotted names, such as `{ "cache.path": "/x" }`, read as those of variables are. */
export function strings(texts: { readonly [name: string]: string | undefined }, name = "strings"): ConfigLayer {
  return { name, read: (request) => readStrings(texts, name, request) };
}

/** The values of a patch. @throws {ConfigError} `CONFIG_OPTION` if something in it is no setting's value */
export function patchNode(value: object, name: string, { contract, limits, index }: PatchRequest): ConfigNode {
  const at = spotOf({ kind: "code", name, source: null, layer: index });
  return new ValueReader(at, limits.maxDepth).node(value, contract.info, name);
}

/** What a patch has to know of the call. */
export type PatchRequest = Pick<LayerRequest, "contract" | "limits" | "index">;

const DOTTED: KeySpelling = { separator: ".", anyCase: false };

function readStrings(
  texts: { readonly [name: string]: string | undefined },
  name: string,
  { contract: { info }, limits, index }: LayerRequest,
): LoadedLayer {
  const problems: Problem[] = [];
  const at = spotOf({ kind: "code", name, source: null, layer: index });
  let root: ConfigNode = objectNode([], at);
  for (const [key, text] of Object.entries(texts)) {
    if (text === undefined) continue;
    const [path] = pathsOf(info, key, DOTTED);
    const spot = spotOf({ ...at.origin, name: key });
    const value = textValue(path?.type ?? { kind: "any" }, text, spot, limits);
    problems.push(...value.problems);
    root = joinTrees(root, nested(path?.steps ?? nearestPath(info, key, DOTTED), value.node, spot));
  }
  return loaded(root, { problems });
}

class ValueReader {
  private readonly at: Spot;
  private depth: number;

  constructor(at: Spot, maxDepth: number) {
    this.at = at;
    this.depth = maxDepth;
  }

  /** `type` gives the names in TypeScript those on the wire; null: they are these already. */
  node(value: unknown, type: TypeInfo | null, path: string): ConfigNode {
    if (this.depth-- === 0) throw new ConfigError("CONFIG_OPTION", `${path}: values nest too deeply (maxDepth)`);
    const node = this.scalar(value) ?? this.container(value, type, path);
    this.depth++;
    if (node !== null) return node;
    throw new ConfigError("CONFIG_OPTION", `${path}: ${describe(value)} is no value of a setting`);
  }

  private scalar(value: unknown): ConfigNode | null {
    const { at } = this;
    switch (typeof value) {
      case "boolean":
        return { kind: "bool", value, at };
      case "string":
        return { kind: "str", value, at };
      case "bigint":
        return { kind: "int", value, at };
      case "number":
        return Number.isInteger(value) ? { kind: "int", value, at } : { kind: "float", value, at };
      default:
        if (value instanceof Uint8Array) return { kind: "str", value: encodeBase64(value), at };
        return value === null ? { kind: "null", at } : null;
    }
  }

  private container(value: unknown, type: TypeInfo | null, path: string): ConfigNode | null {
    if (Array.isArray(value) || value instanceof Set) {
      const items = [...(value as Iterable<unknown>)].map((item, index) =>
        this.node(item, type === null ? null : itemOf(type, index), `${path}[${index}]`),
      );
      return { kind: "array", items, at: this.at };
    }
    const entries = entriesOf(value);
    if (entries === null) return null;
    const known = entries.filter(([, item]) => item !== undefined);
    return objectNode(
      known.map(([name, item]) => this.entry(name, item, { type, path })),
      this.at,
    );
  }

  private entry(name: string, item: unknown, inside: { type: TypeInfo | null; path: string }): ConfigEntryNode {
    const fields = inside.type === null ? [] : structsOf(inside.type).flatMap(fieldsOf);
    const field = fields.find((one) => one.name === name);
    const type = inside.type === null ? null : (field?.type ?? mapValueOf(inside.type));
    return { key: field?.wire ?? name, at: this.at, value: this.node(item, type, `${inside.path}.${name}`) };
  }
}

/** Plain objects and maps with keys of text; null for anything else. */
function entriesOf(value: unknown): readonly (readonly [string, unknown])[] | null {
  if (typeof value !== "object" || value === null) return null;
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)].map(([key, item]) => [String(key), item]);
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype ? Object.entries(value) : null;
}

function describe(value: unknown): string {
  if (typeof value !== "object" || value === null) return typeof value;
  const name: unknown = Reflect.get(value.constructor ?? Object, "name");
  return `an instance of ${typeof name === "string" ? name : "a class"}`;
}
