// What a codec file under construction has so far: its constants, its private functions, and the names in use.

import type { Definition, Model, Module, Type } from "../../model/model.js";
import { type Code, code, ident, imported, importedType, lines } from "../../text/code.js";
import { relativeImport } from "../module-paths.js";
import { TypePrinter } from "../ts/type-text.js";
import { contentName } from "./content-name.js";
import type { Verb } from "./format.js";
import { Names } from "./names.js";

/** The groups of constants, in the order in which a file has them. */
const SECTIONS = ["json key", "msgpack key", "literals", "json chunk", "msgpack chunk", "other"] as const;
type Section = (typeof SECTIONS)[number];

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
  readonly #constantNames = new Names([]);
  /** Names of types, and so the ends of the names of functions. */
  readonly #contentNames: Names;
  readonly #constants = new Map<string, Constant>();
  readonly #contents = new Map<string, string>();
  /** By name, in order of first use; null while it is being written. */
  readonly #helpers = new Map<string, Code | null>();

  constructor(module: Module, model: Model) {
    this.module = module;
    this.model = model;
    this.printer = new TypePrinter(module, model, "value", "codec");
    this.#contentNames = new Names(namesWithin(module, model));
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
  helperOf(verb: Verb, type: Type, write: (name: Code) => Code): Code {
    const wanted = contentName(type, this.model);
    const content = `${wanted} ${structureKey(type)}`;
    const known = this.#contents.get(content) ?? this.#contentNames.take(wanted);
    this.#contents.set(content, known);
    return this.privateFunction(`${verb}${known}`, write);
  }

  /** A private function, written on its first use. */
  privateFunction(name: string, write: (name: Code) => Code): Code {
    if (!this.#helpers.has(name)) {
      this.#helpers.set(name, null);
      this.#helpers.set(name, write(ident(name)));
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
    return [...this.#helpers.values()].map((body) => body ?? code.nothing);
  }
}

/** A name of the runtime. */
export function serde(name: string): Code {
  return imported("tessera/serde", name);
}

/** A type of the runtime. */
export function serdeType(name: string): Code {
  return importedType("tessera/serde", name);
}

/** The names of all types that the file may mention: those of the module, of those it uses, and so on. */
function namesWithin(module: Module, model: Model): readonly string[] {
  const modules = new Map(model.modules.map((one) => [one.name, one]));
  const reached = new Set([module]);
  for (const { use } of reached) {
    for (const name of use) {
      const used = modules.get(name);
      if (used !== undefined) reached.add(used);
    }
  }
  return [...reached].flatMap(({ definitions }) => definitions.map(({ name }) => name));
}

/** A text that is the same for the same type. */
function structureKey(type: Type): string {
  return JSON.stringify(type, (_, value: unknown) => (typeof value === "bigint" ? `${value}n` : value));
}
