import type { TypeInfo } from "tessera-contracts/serde";
import { type KeyPath, type KeySpelling, nearestPath, pathsOf } from "./key-paths.js";
import { type ConfigLayer, type LayerRequest, loaded, type LoadedLayer } from "./layer.js";
import { joinTrees } from "./merge.js";
import { type ConfigNode, objectNode, type Origin, type Spot, spotOf } from "./node.js";
import type { Problem } from "./problem.js";
import { unreadable } from "./problems.js";
import { nested, textValue } from "./text-values.js";

/** Variables by name, such as `process.env`; undefined counts as absent, the empty text does not. */
export interface Variables {
  readonly [name: string]: string | undefined;
}

/**
 * The layer of the variables `PREFIX__SECTION__FIELD`, such as `APP__CACHE__PATH`. Names of fields match whatever their case, keys of
 * maps keep theirs. Lists, sets, maps and structs are written as JSON; where a variable is about a section and another about something
 * in it, the inner one wins. Variables without the prefix and `__` are none of ours.
 */
export function env(prefix: string, variables: Variables): ConfigLayer {
  return { name: `${prefix}__…`, read: (request) => readVariables(`${prefix}__`, variables, request) };
}

/** How the rest of a variable's name spells a place. */
export const VARIABLE: KeySpelling = { separator: "__", anyCase: true };

interface Variable {
  readonly name: string;
  readonly text: string;
  readonly at: Spot;
  readonly paths: readonly KeyPath[];
}

function readVariables(start: string, variables: Variables, request: LayerRequest): LoadedLayer {
  const { info } = request.contract;
  const found = Object.keys(variables)
    .filter((name) => name.startsWith(start) && name.length > start.length)
    .toSorted()
    .flatMap((name) => variableOf(name, variables[name], { start, info, index: request.index }));
  const problems: Problem[] = ambiguous(found);
  const trees: { readonly depth: number; readonly tree: ConfigNode }[] = [];
  for (const { name, text, at, paths } of found) {
    if (paths.length > 1) continue;
    const steps = paths[0]?.steps ?? nearestPath(info, name.slice(start.length), VARIABLE);
    const value = textValue(paths[0]?.type ?? UNKNOWN, text, at, request.limits);
    problems.push(...value.problems);
    if (value.problems.length === 0) trees.push({ depth: steps.length, tree: nested(steps, value.node, at) });
  }
  const root = trees.toSorted((a, b) => a.depth - b.depth).map(({ tree }) => tree);
  const empty: ConfigNode = objectNode(
    [],
    spotOf({ kind: "env", name: `${start}…`, source: null, layer: request.index }),
  );
  return loaded(root.length === 0 ? null : root.reduce(joinTrees, empty), { problems });
}

const UNKNOWN: TypeInfo = { kind: "any" };

function variableOf(
  name: string,
  text: string | undefined,
  { start, info, index }: { start: string; info: TypeInfo; index: number },
): readonly Variable[] {
  if (text === undefined) return [];
  const origin: Origin = { kind: "env", name, source: null, layer: index };
  return [{ name, text, at: spotOf(origin), paths: pathsOf(info, name.slice(start.length), VARIABLE) }];
}

/** Variables that fit two settings, and pairs that fit one. */
function ambiguous(found: readonly Variable[]): Problem[] {
  const owners = new Map<string, string>();
  return found.flatMap(({ name, at, paths }) => {
    const keys = paths.map(({ steps }) => steps.join("."));
    if (keys.length > 1) return [problem(`It fits more than one setting: ${keys.join(", ")}`, at)];
    const [key] = keys;
    const other = key === undefined ? undefined : owners.get(key);
    if (key !== undefined) owners.set(key, name);
    return other === undefined ? [] : [problem(`It names the setting ${key}, as ${other} does`, at)];
  });
}

function problem(summary: string, spot: Spot): Problem {
  return unreadable("CONFIG_ENV_AMBIGUOUS", summary, { spot });
}
