// Whatever was edited in whatever order: with what the last run left, the answer is that of a run that knows nothing.

import fc from "fast-check";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type Cache, NOTHING_KNOWN } from "../../generator/cache/cache.js";
import { recall } from "../../generator/cache/cache.js";
import { CachedParser } from "../../generator/cache/parser.js";
import { surveyOf } from "../../generator/cache/survey.js";
import { type Compilation, compile, resolveProject } from "../../generator/generate.js";
import { buildModel } from "../../generator/model/build-model.js";
import { type Project, readProject } from "../../generator/read/project.js";
import { recompile } from "../../generator/recompile.js";
import { textOf } from "../../generator/write/compare.js";
import { rmSync } from "node:fs";
import { type Files, temporaryDirectory, writeFiles } from "../temporary-directory.js";
import { EMITTERS } from "../emitters.js";

const LIBRARY = fileURLToPath(new URL("../..", import.meta.url));

/** What each file may say from one edit to the next, the first at first; null: it is not there. */
const TEXTS: { readonly [path: string]: readonly (string | null)[] } = {
  "tessera.yaml": [
    "tessera: 1\n",
    "tessera: 1\nemit: [typescript, python]\n",
    "tessera: 1\nemit: [javascript]\next:\n  point:\n    code: 7\n",
  ],
  "base.yaml": [
    module([], "Id: str", tagged("Added"), tagged("Removed")),
    module([], "Id: int", tagged("Added"), tagged("Removed")),
    module([], "Id: strr"),
  ],
  "events.yaml": [
    module(["base"], "Event:\n    union: [Added, Removed]"),
    module(["base"], "Event:\n    union: [Added, Removed]\n    tag_field: what"),
    module([], "Event: str"),
    "types: [\n",
    null,
  ],
  "pages/list.yaml": [
    module(["events"], struct("Page", "events: list[Event]")),
    module(["events", "base"], struct("Page", "events: list[Event]")),
    module(["tessera/types"], struct("Page", "run: RunId")),
    module([], "Event: int"),
    null,
  ],
  "more.yaml": [
    module(["base"], struct("EventList", "again?: EventList", "ids: list[Id] = []")),
    module([], struct("EventList", "at: ext[point] | null")),
    null,
  ],
};

function module(use: readonly string[], ...types: readonly string[]): string {
  return `use: [${use.join(", ")}]\ntypes:\n${types.map((type) => `  ${type}\n`).join("")}`;
}

function struct(name: string, ...fields: readonly string[]): string {
  return `${name}:\n    fields:\n${fields.map((field) => `      ${field}\n`).join("")}`;
}

function tagged(name: string): string {
  return `${struct(name, "id: Id")}    tag: ${name.toLowerCase()}`;
}

const PATHS = Object.keys(TEXTS);

test("edits of any kind in any order", () => {
  const directory = join(temporaryDirectory(), "contracts"); // the same for all, so that what was compiled anew before is known
  const edit = fc.nat(PATHS.length - 1).chain((at) => {
    const path = PATHS[at] ?? "";
    return fc.record({ path: fc.constant(path), text: fc.constantFrom(...(TEXTS[path] ?? [])) });
  });
  fc.assert(
    fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 2 }), { maxLength: 6 }), (rounds) => {
      writeFiles(directory, Object.fromEntries(PATHS.map((path) => [path, TEXTS[path]?.[0] ?? ""])));
      let cache = sameAsAnew(directory, NOTHING_KNOWN);
      for (const edits of rounds) {
        for (const { path, text } of edits) {
          if (text === null) rmSync(join(directory, path), { force: true });
          else writeFiles(directory, { [path]: text });
        }
        cache = sameAsAnew(directory, cache);
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

/** Compiles with and without the cache, and returns the next one; one that a mistake left alone stays as it was. */
function sameAsAnew(directory: string, cache: Cache): Cache {
  const project = readProject(directory, { library: LIBRARY });
  const { anew, unaided } = knowingNothing(project);
  const known = recall(project, cache);
  if (known !== null) expect(plain(known)).toEqual(unaided);
  const found = recompile(project, cache, { emitters: EMITTERS });
  expect(plain(found)).toEqual(unaided);
  expect(found.diagnostics).toEqual(anew.diagnostics);
  expect(found.files?.map(({ path }) => path)).toEqual(anew.files?.map(({ path }) => path));
  const texts = new Map(anew.files?.map(({ path, text }) => [path, text]));
  for (const { path, bytes } of found.files ?? []) {
    if (bytes !== undefined) expect(textOf(bytes)).toBe(texts.get(path));
  }
  return found.cache ?? cache;
}

interface Unaided {
  readonly anew: Compilation;
  readonly unaided: ReturnType<typeof plain>;
}

const UNAIDED = new Map<string, Unaided>();

/** What runs without a cache make of a project, by its texts: the same ones come up again and again. */
function knowingNothing(project: Project): Unaided {
  const { directory, sources } = project;
  const files = [sources.workspace, ...sources.modules];
  const key = JSON.stringify([directory, ...files.map(({ path, text }) => [path, text])]);
  const known = UNAIDED.get(key);
  if (known !== undefined) return known;
  const anew = compile(directory, { library: LIBRARY, emitters: EMITTERS });
  const made = { anew, unaided: plain(recompile(project, NOTHING_KNOWN, { emitters: EMITTERS })) };
  UNAIDED.set(key, made);
  return made;
}

function plain(found: {
  diagnostics: unknown;
  out: string;
  files: readonly { path: string; digest: string }[] | null;
}) {
  const files = found.files?.map(({ path, digest }) => ({ path, digest }));
  return { diagnostics: found.diagnostics, out: found.out, files };
}

test("two tables of one name in modules that do not know each other", () => {
  const directory = join(temporaryDirectory(), "contracts");
  const table = (name: string): string => `${struct(name, "id: int")}    table:\n      name: kept`;
  const others = { "base.yaml": module([], "Id: int"), "more.yaml": module([], "More: int") };
  writeFiles(directory, { "tessera.yaml": "tessera: 1\n", ...others, "kept.yaml": module([], table("Kept")) });
  const cache = sameAsAnew(directory, NOTHING_KNOWN);
  writeFiles(directory, { "more.yaml": module([], table("Keeper")) });
  sameAsAnew(directory, cache);
  expect(compile(directory, { library: LIBRARY, emitters: EMITTERS }).diagnostics.map(({ code }) => code)).toEqual([
    "duplicate-table",
  ]);
});

test.each([
  ["what is generated for a type is called like a type", struct("Foo", "x: int"), "FooInit"],
  ["a table is called like a type", `${struct("Foo", "x: int")}    table:\n      name: foo`, "FooTable"],
  [
    "a rule is called like a function of a type",
    `${struct("ReadFoo", "x: int")}    rules:\n      - {expr: this.x > 0, message: m}`,
    "FooRule1",
  ],
])("%s in a module that does not know it", (_, type, name) => {
  const files = { "tessera.yaml": "tessera: 1\n", "base.yaml": module([], type), "more.yaml": module([], "More: int") };
  const rival = { "more.yaml": module([], `${name}: int`) };
  const directory = join(temporaryDirectory(), "contracts");
  writeFiles(directory, files);
  const cache = sameAsAnew(directory, NOTHING_KNOWN);
  writeFiles(directory, rival);
  sameAsAnew(directory, cache);
  expect(compile(directory, { library: LIBRARY, emitters: EMITTERS }).diagnostics.map(({ code }) => code)).toEqual([
    "name-clash",
  ]);
  writeFiles(directory, { ...rival, "base.yaml": module([], "Base: int") });
  const other = sameAsAnew(directory, NOTHING_KNOWN);
  writeFiles(directory, { "base.yaml": files["base.yaml"] });
  sameAsAnew(directory, other);
});

test("a module that did not change is not made again, and one within whose reach something changed is", () => {
  const files = {
    "tessera.yaml": "tessera: 1\n",
    ...first("base.yaml", "events.yaml", "pages/list.yaml", "more.yaml"),
  };
  const directory = join(temporaryDirectory(), "contracts");
  writeFiles(directory, { ...files, "alone.yaml": module([], "Alone: int") });
  const before = recompile(readProject(directory, { library: LIBRARY }), NOTHING_KNOWN, { emitters: EMITTERS });
  expect(before.files?.every((file) => file.bytes !== undefined)).toBe(true);
  writeFiles(directory, { "events.yaml": TEXTS["events.yaml"]?.[1] ?? "" });
  const after = recompile(readProject(directory, { library: LIBRARY }), before.cache ?? NOTHING_KNOWN, {
    emitters: EMITTERS,
  });
  const made = after.files?.filter((file) => file.bytes !== undefined && file.path.endsWith(".codec.ts"));
  expect(made?.map((file) => file.path)).toEqual([
    "base.codec.ts",
    "events.codec.ts",
    "more.codec.ts",
    "pages/list.codec.ts",
  ]);
});

function first(...paths: readonly string[]): Files {
  return Object.fromEntries(paths.map((path) => [path, TEXTS[path]?.find((text) => text !== null) ?? ""]));
}

test("what an emitter says of a module follows from what is within the module's reach", () => {
  const project = readProject(join(LIBRARY, "contracts"), { library: LIBRARY });
  const parser = new CachedParser(new Map());
  const survey = surveyOf(project, (source) => parser.outline(source));
  const { model } = resolveProject(project);
  if (survey === null || model === null) throw new Error("the shipped contracts have a mistake");
  for (const module of model.modules) {
    const reach = survey.get(module.name)?.reach.flatMap((name) => survey.get(name)?.source ?? []) ?? [];
    const documents = reach.flatMap((source) => parser.parse(source).value ?? []);
    const part = buildModel(documents, model.workspace).value;
    const same = part?.modules.find((one) => one.name === module.name);
    if (part === null || same === undefined) throw new Error(`${module.name} is lost`);
    for (const { id, parts } of EMITTERS) {
      if (parts === undefined) continue;
      expect({ id, files: parts.planModule(same, part) }).toEqual({ id, files: parts.planModule(module, model) });
    }
  }
}, 60_000);
