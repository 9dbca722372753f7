// What a codec file under construction has so far: its constants, its private functions, and the names in use.

import { reachOf } from "../../model/graph.js";
import type { Definition, Model, Module, Type } from "../../model/model.js";
import { type Code, code, ident, imported, lines } from "../../text/code.js";
import { relativeImport } from "../shared/module-paths.js";
import { TypePrinter } from "../shared/type-text.js";
import { contentName } from "./content-name.js";
import { RUNTIME_NAMES } from "../../check/runtime-names.js";
import { columnsName } from "../shared/column-type.js";
import { ruleName } from "../shared/rule-names.js";
import { UniqueNames } from "../shared/unique-names.js";

/** The groups of constants, in the order in which a file has them. */
const SECTIONS = ["json key", "msgpack key", "literals", "json chunk", "msgpack chunk", "other"] as const;
type Section = (typeof SECTIONS)[number];

const WIRE_VERBS = ["read", "unpack", "write", "pack"] as const;
const MAKING_VERBS = [...WIRE_VERBS, "convert"] as const;
const VERBS = [...MAKING_VERBS, "is"] as const;

/** What a function of a generated codec does with its type. */
export type Verb = (typeof VERBS)[number];

/** The kinds of types that have tests of their own, though they have no names. */
const COLLECTIONS: ReadonlySet<Type["kind"]> = new Set(["list", "set", "tuple", "map"]);

interface Constant {
  readonly section: Section;
  readonly name: string;
  readonly init: Code;
}

/** One codec file under construction. */
export class CodecScope {
  readonly module: Module;
  readonly model: Model;
  readonly printer: TypePrinter;
  readonly #constantNames: UniqueNames;
  /** Of functions of the runtime, of types, which may be those of other files, and of private ones. */
  readonly #functionNames: UniqueNames;
  readonly #constants = new Map<string, Constant>();
  readonly #contents = new Map<string, string>();
  /** The same by the type itself, of which a file has several functions. */
  readonly #stems = new Map<Type, string>();
  readonly #privateNames = new Map<string, string>();
  /** By name, in order of first use; null while it is being written. */
  readonly #helpers = new Map<string, Code | null>();

  constructor(module: Module, model: Model) {
    this.module = module;
    this.model = model;
    this.printer = new TypePrinter(module, model, "value", "codec");
    const types = typesWithin(module, model);
    this.#constantNames = new UniqueNames([...RUNTIME_NAMES, ...types.map(({ name }) => name)]);
    this.#functionNames = new UniqueNames([...RUNTIME_NAMES, ...types.flatMap(functionNames)]);
  }

  definition(name: string): Definition {
    const definition = this.model.definitions.get(name);
    if (definition === undefined) throw new Error(`no definition of ${name}`);
    return definition;
  }

  /** The function of a named type, imported if the type is another module's. */
  functionOf(verb: Verb, name: string): Code {
    const { module } = this.definition(name);
    const local = `${verb}${name}`;
    return module === this.module.name
      ? ident(local)
      : imported(relativeImport(this.module.name, module, ".codec"), local);
  }

  /** A private function for a type without a name, written on its first use. */
  helperOf(verb: Verb, type: Type, write: (name: string) => Code): Code {
    const stem = this.#stems.get(type) ?? this.#stemOf(type);
    this.#stems.set(type, stem);
    return this.#helper(`${verb}${stem}`, write);
  }

  #stemOf(type: Type): string {
    const wanted = contentName(type, this.model);
    const content = `${wanted} ${structureKey(type)}`;
    const verbs = COLLECTIONS.has(type.kind) ? VERBS : MAKING_VERBS;
    const stem = this.#contents.get(content) ?? this.#functionNames.takeStem(wanted, verbs);
    this.#contents.set(content, stem);
    return stem;
  }

  /** A private function that is known by `wanted`, and called so if nothing else is; written on its first use. */
  privateFunction(wanted: string, write: (name: string) => Code): Code {
    const name = this.#privateNames.get(wanted) ?? this.#functionNames.take(wanted);
    this.#privateNames.set(wanted, name);
    return this.#helper(name, write);
  }

  #helper(name: string, write: (name: string) => Code): Code {
    if (!this.#helpers.has(name)) {
      this.#helpers.set(name, null);
      this.#helpers.set(name, write(name));
    }
    return ident(name);
  }

  /** A constant of the file, made on its first use; the same `key` gives the same constant. */
  constant(section: Section, wanted: string, key: string, init: () => Code): Code {
    const id = `${section} ${wanted} ${key}`;
    const known = this.#constants.get(id) ?? { section, name: this.#constantNames.take(wanted), init: init() };
    this.#constants.set(id, known);
    return ident(known.name);
  }

  /** The constants, a line each, in groups. */
  constants(): Code[] {
    const all = [...this.#constants.values()];
    return SECTIONS.map((section) =>
      lines(
        all
          .filter((constant) => constant.section === section)
          .map(({ name, init }) => code`const ${ident(name)} = /* @__PURE__ */ ${init};`),
      ),
    );
  }

  /** The private functions, in order of first use. */
  helpers(): readonly Code[] {
    return [...this.#helpers].map(([name, body]) => {
      if (body === null) throw new Error(`${name} is still being written`);
      return body;
    });
  }
}

/** All types that the file may mention: those of the module, of those it uses, and so on. */
function typesWithin(module: Module, model: Model): readonly Definition[] {
  const modules = modulesOf(model);
  const reached = reachOf([module], ({ use }) => use.flatMap((name) => modules.get(name) ?? []));
  return [...reached].flatMap(({ definitions }) => definitions);
}

/** The modules of a model by name, found once for all codec files. */
function modulesOf(model: Model): ReadonlyMap<string, Module> {
  let modules = MODULES.get(model);
  if (modules === undefined) MODULES.set(model, (modules = new Map(model.modules.map((one) => [one.name, one]))));
  return modules;
}

const MODULES = new WeakMap<Model, ReadonlyMap<string, Module>>();

/** What the functions of a type are called that codecs export. */
function functionNames(definition: Definition): readonly string[] {
  const names = VERBS.map((verb) => verb + definition.name);
  if (definition.kind !== "struct") return names;
  const columns = WIRE_VERBS.map((verb) => verb + columnsName(definition));
  return [...names, ...columns, ...definition.rules.map((_, index) => ruleName(definition, index))];
}

/** A text that is the same for the same type, however tables store it. */
function structureKey(type: Type): string {
  return JSON.stringify(type, (key, value: unknown) => {
    if (key === "arrow" || key === "sized" || key === "open") return undefined;
    return typeof value === "bigint" ? `${value}n` : value;
  });
}
