// Where contract modules stand in the Python package. Modules that need each other share a file, that of the first of them, and
// the others import their names from there: Python could not load them one after the other.

import { groupsOf, namesOf } from "../../model/graph.js";
import type { Model, Module } from "../../model/model.js";

/** A file of the package. */
export interface PythonFile {
  /** `delta/log`; the package itself is `""`. */
  readonly name: string;
  /** True if there are modules below it: it is then the `__init__.py` of their package. */
  readonly isPackage: boolean;
}

/** The files that contract modules are written to. */
export class PythonLayout {
  readonly #files: ReadonlyMap<string, PythonFile>;
  readonly #hosts: ReadonlyMap<string, string>;

  constructor(model: Model) {
    const names = fileNames(model.modules.map((module) => module.name));
    const taken = [...names.values()];
    const isPackage = (name: string): boolean => taken.some((other) => other.startsWith(`${name}/`));
    this.#files = new Map([...names].map(([module, name]) => [module, { name, isPackage: isPackage(name) }]));
    this.#hosts = hostsOf(model);
  }

  /** The file of a module. */
  fileOf(module: string): PythonFile {
    const file = this.#files.get(module);
    if (file === undefined) throw new Error(`no module ${module}`);
    return file;
  }

  /** The module in whose file the definitions of `module` stand: mostly itself. */
  hostOf(module: string): string {
    return this.#hosts.get(module) ?? module;
  }

  /** The modules whose definitions stand in the file of `host`, itself first. */
  guestsOf(host: Module, model: Model): readonly Module[] {
    return model.modules.filter((module) => this.hostOf(module.name) === host.name);
  }

  /** Names of all files: those of modules and those of the packages around them. */
  packages(): readonly string[] {
    const around = [...this.#files.values()].flatMap(({ name }) => parentsOf(name));
    const written = [...this.#files.values()].filter((file) => file.isPackage).map((file) => file.name);
    return [...new Set(around)].filter((name) => !written.includes(name)).toSorted();
  }
}

/** The path of a file in the package. */
export function pathOf({ name, isPackage }: PythonFile): string {
  return isPackage || name === "" ? [name, "__init__.py"].filter((part) => part !== "").join("/") : `${name}.py`;
}

/** How `from` names the module `/delta/log` of its own package: `.log`, `..delta.log`. Other modules keep their names. */
export function importPath(from: PythonFile, to: string): string {
  if (!to.startsWith("/")) return to;
  const here = from.name.split("/").slice(0, from.isPackage ? undefined : -1);
  const there = to.slice(1).split("/");
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared++;
  const up = here.filter((part) => part !== "").length - shared;
  return ".".repeat(up + 1) + there.slice(shared).join(".");
}

const KEYWORDS: ReadonlySet<string> = new Set(
  (
    "and as assert async await break class continue def del elif else except finally for from global if import in is lambda " +
    "nonlocal not or pass raise return try while with yield"
  ).split(" "),
);

/** `arrow/scalar-types` is `arrow/scalar_types`; two modules that come to one name are told apart by underscores. */
function fileNames(modules: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const module of modules) {
    const parts = module.split("/").map((part) => part.replaceAll("-", "_"));
    let name = parts.map((part) => (KEYWORDS.has(part) ? `${part}_` : part)).join("/");
    while ([...names.values()].includes(name)) name += "_";
    names.set(module, name);
  }
  return names;
}

function parentsOf(name: string): string[] {
  const parts = name.split("/").slice(0, -1);
  return parts.map((_, i) => parts.slice(0, i + 1).join("/"));
}

/** By module, the first of those that it needs and that need it. */
function hostsOf({ modules, definitions }: Model): ReadonlyMap<string, string> {
  const needs = new Map(
    modules.map((module) => {
      const named = module.definitions.flatMap(namesOf);
      return [module.name, named.flatMap((name) => definitions.get(name)?.module ?? [])];
    }),
  );
  const groups = groupsOf(needs.keys(), (name) => needs.get(name) ?? []);
  const hosts = new Map(groups.flatMap(({ names }) => names.map((name) => [name, new Set(names)] as const)));
  return new Map(
    modules.map(({ name }) => [name, modules.find((other) => hosts.get(name)?.has(other.name))?.name ?? name]),
  );
}
