// Types that json-schema-to-typescript makes of the shipped schemas against our own: each can stand for the other.
//
// Our types are those of decoded values, so the schemas are first made to say what a decoder fills in: defaults and tags are required.
// What the library cannot express is left out, by name of the reason.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile as typesOf } from "json-schema-to-typescript";
import { expect, it } from "vitest";
import { mapSchema, type Schema } from "../../../../generator/emit/schema/schema.js";
import { resolveContracts } from "../../../../generator/generate.js";
import type { Definition, Model, Type } from "../../../../generator/model/model.js";
import { partsOf, refsOf } from "../../../../generator/model/graph.js";
import { temporaryDirectory } from "../../../temporary-directory.js";
import { schemaFilesOf } from "./validators.js";

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));
const SLOW_MS = 60_000;
const found = resolveContracts(`${ROOT}/contracts`, { library: ROOT }).model;
if (found === null) throw new Error("the shipped contracts do not compile");
const model: Model = found;

const IN_ORDER = "an array on the wire, an object with names in TypeScript";
const RENAMED = "other names on the wire than in TypeScript";
const OPAQUE = "any value: unknown to the library, AnyValue to us";
const COMPARED = "compared";

/** Why the library's type of a definition cannot be compared with ours; null: it can. What a definition consists of counts too. */
function reasonFor(name: string, seen = new Set<string>()): string | null {
  const definition = model.definitions.get(name);
  if (definition === undefined || seen.has(name)) return null;
  seen.add(name);
  const own = ownReason(definition);
  if (own !== null) return own;
  const names = typesIn(definition).flatMap(refsOf);
  return names.map((part) => reasonFor(part, seen)).find((reason) => reason !== null) ?? null;
}

function ownReason(definition: Definition): string | null {
  if (definition.kind === "struct" && definition.array_like) return IN_ORDER;
  if (definition.kind === "struct" && definition.fields.some(({ name, wire }) => name !== wire)) return RENAMED;
  const opaque = typesIn(definition)
    .flatMap(partsOf)
    .some(({ kind }) => ["any", "raw", "ext"].includes(kind));
  return opaque ? OPAQUE : null;
}

function typesIn(definition: Definition): readonly Type[] {
  switch (definition.kind) {
    case "alias":
      return [definition.type];
    case "struct":
      return definition.fields.map(({ type }) => type);
    case "union":
      return definition.members.map((name) => ({ kind: "ref", name }));
    case "enum":
      return [];
  }
}

/** The schema of a decoded value, in words that the library knows. */
function asDecoded(name: string, schema: Schema): Schema {
  const definition = model.definitions.get(name);
  const known = mapSchema(schema, withoutPrefixItems);
  if (definition?.kind !== "struct" || definition.array_like) return known;
  const present = definition.fields.filter(({ presence }) => presence !== "unset").map(({ wire }) => wire);
  return { ...known, required: definition.tag_field === null ? present : [definition.tag_field, ...present] };
}

function withoutPrefixItems(schema: Schema): Schema {
  const { prefixItems, items: _items, ...rest } = schema;
  return prefixItems === undefined ? schema : { ...rest, items: prefixItems, additionalItems: false };
}

/** Our types in the form they have in JSON; nothing in the library's types is readonly. */
const WIRE = `
type Wire<T> =
  T extends bigint ? number
  : T extends Uint8Array ? string
  : T extends ReadonlySet<infer U> ? Wire<U>[]
  : T extends ReadonlyMap<unknown, infer V> ? { [key: string]: Wire<V> }
  : T extends object ? { -readonly [K in keyof T]: Wire<T[K]> }
  : T;
type Mutual<A, B> = [A] extends [B] ? ([B] extends [A] ? true : "ours is wider") : "the library's is wider";
`;

const OPTIONS = {
  additionalProperties: false, // open objects would get an index signature, which no interface of ours has
  bannerComment: "",
  format: false,
  ignoreMinAndMaxItems: true, // lengths are not in our types
  unreachableDefinitions: true,
} as const;

it("are assignable to each other", { timeout: SLOW_MS }, async () => {
  const bundle = schemaFilesOf(model).get("schema/bundle.json");
  const $defs = Object.fromEntries(
    Object.entries(bundle?.$defs ?? {}).map(([name, schema]) => [name, asDecoded(name, schema as Schema)]),
  );
  const theirs = await typesOf({ $defs } as object, "Bundle", OPTIONS);
  const compared = Object.keys($defs).filter((name) => reasonFor(name) === null);
  const check = [
    `import type * as ours from ${JSON.stringify(join(ROOT, "generated/index.js"))};`,
    `import type * as theirs from "./theirs.js";`,
    WIRE,
    "// @ts-expect-error -- what differs is found",
    "export const control: Mutual<theirs.RunStatus, Wire<ours.RunManifest>> = true;",
    ...compared.map((name) => `export const ${name}: Mutual<theirs.${name}, Wire<ours.${name}>> = true;`),
  ].join("\n");
  const options = { rootDir: "/", noEmit: true, types: [], isolatedDeclarations: false };
  const directory = temporaryDirectory({
    "package.json": '{ "type": "module" }',
    "theirs.ts": theirs,
    "check.ts": check,
    "tsconfig.json": JSON.stringify({
      extends: join(ROOT, "tsconfig.json"),
      compilerOptions: options,
      include: ["*.ts"],
    }),
  });
  const { stdout } = spawnSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", directory], {
    encoding: "utf8",
  });
  expect(stdout).toBe("");
  expect(compared.length).toBeGreaterThan(100);
});

it("are left out for no other reasons", () => {
  const counts = new Map<string, number>();
  for (const name of model.definitions.keys()) {
    const reason = reasonFor(name) ?? COMPARED;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  console.log(`types: ${JSON.stringify([...counts])}`);
  expect(new Set(counts.keys())).toEqual(new Set([COMPARED, IN_ORDER, RENAMED, OPAQUE]));
});
