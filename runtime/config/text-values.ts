// Values that come as text, such as those of variables.

import type { TypeInfo } from "tessera-contracts/serde";
import { readJson } from "./json.js";
import { takesText } from "./key-paths.js";
import type { ConfigLimits } from "./limits.js";
import { type ConfigNode, objectNode, type Spot } from "./node.js";
import type { Problem } from "./problem.js";
import { unreadable } from "./problems.js";
import { membersOf } from "./shape.js";

/** A text as the value that it stands for; of a list, map or struct it is JSON. */
export function textValue(
  type: TypeInfo,
  text: string,
  at: Spot,
  limits: ConfigLimits,
): { readonly node: ConfigNode; readonly problems: readonly Problem[] } {
  const plain: ConfigNode = { kind: "str", value: text, lax: true, at };
  const isJson = !takesText(type) && membersOf(type).some(({ kind }) => CONTAINERS.has(kind)) && /^\s*[[{]/.test(text);
  if (!isJson) return { node: plain, problems: [] };
  const { root, problems } = readJson(at.origin, text, limits);
  const said = problems.map(({ code, payload, hint, spot }) =>
    unreadable(code, `Not JSON: ${payload.summary} (character ${(spot?.start ?? 0) + 1})`, {
      spot: at,
      ...(hint === null ? {} : { hint }),
    }),
  );
  return { node: root ?? plain, problems: said };
}

/** The value inside objects, one for each step. */
export function nested(steps: readonly string[], value: ConfigNode, at: Spot): ConfigNode {
  return steps.reduceRight<ConfigNode>((inner, key) => objectNode([{ key, at, value: inner }], at), value);
}

/** True if the type has values that text cannot spell but as JSON. */
export function isContainer(type: TypeInfo): boolean {
  return membersOf(type).some(({ kind }) => CONTAINERS.has(kind));
}

const CONTAINERS: ReadonlySet<string> = new Set(["list", "set", "tuple", "map", "struct"]);
