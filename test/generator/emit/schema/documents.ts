// JSON documents beside the valid values of a contract: each valid one, each one step off, and random ones until there are enough.

import { Besides } from "../../../contracts/besides.js";
import { JSON_LEAVES, parseJson, printJson } from "../../../contracts/mutate-json.js";
import { Random } from "../../../../generator/sample/random.js";
import { type Leaf, type Leaves, mutateTree, type Tree } from "../../../contracts/tree.js";

/** What the documents of a contract are made of. */
export interface Subject {
  readonly name: string;
  /** Valid documents. */
  readonly valid: readonly Uint8Array[];
  /** Names of the fields that tags stand in. */
  readonly tagFields: ReadonlySet<string>;
}

/** At least this many come of every contract that has a value at all. */
export const LEAST = 200;

/** Documents that `JSON.parse` reads and that name no key twice, each one once. */
export function documentsOf({ name, valid, tagFields }: Subject): readonly string[] {
  const documents = new Set<string>();
  const add = (tree: Tree): void => {
    const text = textOf(tree);
    const value = parsed(text);
    if (value !== undefined && keysIn(value) === keysOf(tree)) documents.add(text);
  };
  const trees = valid.length === 0 ? [parseJson(new TextEncoder().encode("{}"))] : valid.map(parseJson);
  trees.forEach(add);
  const besides = new Besides(LEAVES, tagFields);
  for (const tree of trees) for (const beside of besides.of(tree)) add(beside);
  const random = new Random(name);
  for (let i = 0; i < MOST_TRIES && documents.size < LEAST; i++) {
    let tree = random.pick(trees);
    for (let left = random.below(5); left >= 0; left--) tree = mutateTree(tree, LEAVES, random);
    add(tree);
  }
  return [...documents];
}

const MOST_TRIES = 20_000;

/** Texts that are nearly dates, times, durations, UUIDs, decimals and base64, and some that are, but not in canonical spelling. */
const SPELLINGS = [
  ..."2024-02-29t12:30:45z 2024-02-29T12:30:45+0530 2024-02-29T12:30:45+05 2024-02-29T23:59:60Z 0000-01-01T00:00:00Z".split(
    " ",
  ),
  ..."2024-02-29T12:30:45.1234567Z 2023-02-29T12:30:45Z 2023-02-29 2024-1-1 12:30:45.5 24:00:00Z 12:30:45+01:00".split(
    " ",
  ),
  ..."PT1H30M pt1h P1W P PT P1DT P0.5D -P1D +P1D 0F81D4FAE7DEC11D0A76500A0C91E6BF".split(" "),
  ..."urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6 F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6 1e5 +1.5 1_000 .5 nan".split(
    " ",
  ),
  ..."A AA AA= AA== AAA= AAAA AAAAAAA= AAAAAAAA A-_= ====".split(" "),
];
const TEXT_SCALAR = /^"(?:\d{4}-|\d\d:|-?P|[0-9a-f]{8}-|-?\d+(?:\.\d+)?"|\/)/u; // the bytes of the samples start with ff

const INTEGER_KEY = /^"-?\d+"$/u;

const LEAVES: Leaves = {
  ...JSON_LEAVES,
  steps: (leaf) => [...JSON_LEAVES.steps(leaf), ...(INTEGER_KEY.test(textOf(leaf)) ? ["0", "-1"].map(leafOf) : [])],
  others: (leaf) => [...JSON_LEAVES.others(leaf), ...(TEXT_SCALAR.test(textOf(leaf)) ? SPELLINGS.map(leafOf) : [])],
};

function leafOf(text: string): Leaf {
  return { kind: "leaf", written: new TextEncoder().encode(JSON.stringify(text)) };
}

function textOf(tree: Tree): string {
  return new TextDecoder().decode(printJson(tree));
}

/** What a text says; undefined if it is no JSON, which is not for schemas to judge. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** How many entries the objects in a tree have together; where one names a key twice, its value has fewer. */
function keysOf(tree: Tree): number {
  if (tree.kind === "leaf") return keysIn(parsed(textOf(tree)));
  const parts = tree.kind === "list" ? tree.items : tree.entries.map(([, value]) => value);
  return parts.reduce((sum, part) => sum + keysOf(part), tree.kind === "map" ? tree.entries.length : 0);
}

function keysIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((sum: number, part) => sum + keysIn(part), own);
}
