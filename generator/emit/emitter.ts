import type { Model, Module } from "../model/model.js";
import type { SiteHistory } from "../site/history/site-history.js";
import type { SchemaHook } from "./schema/schema-hook.js";

/** A planned output: complete but for its header, which `finishFiles` puts on top. */
export interface OutFile {
  /** Relative to the output directory, `/`-separated. */
  readonly path: string;
  readonly language: Language;
  /** The contract it comes from, or null if it comes from all of them. */
  readonly origin: string | null;
  readonly text: string;
}

/** The language of an output, which decides how its header is written. */
export type Language =
  "typescript" | "javascript" | "python" | "markdown" | "html" | "svg" | "css" | "json" | "openapi";

/** One kind of output: everything a value of `emit:` in tessera.yaml stands for. */
export interface Emitter {
  /** Its name in `emit:`. */
  readonly id: string;
  /** What it writes, for `--help` and diagnostics. */
  readonly doc: string;
  plan(model: Model, options?: EmitOptions): readonly OutFile[];
  /** The same by what each file is made from; an emitter without this is planned anew whenever some contract changes. */
  readonly parts?: EmitterParts;
}

/** What comes to outputs from elsewhere than the contracts. */
export interface EmitOptions {
  /** The function that the workspace's `schema_hook` exports. */
  readonly schemaHook?: SchemaHook;
  /** What is known of earlier versions of the contracts; it is asked for once, and only by an emitter that shows them. */
  readonly history?: (model: Model) => SiteHistory;
}

/** An emitter whose files need not be planned again as long as what they are made from stays the same. */
export interface EmitterParts {
  /** The files of one module. They may say nothing but what follows from the module and those within its reach. */
  planModule(module: Module, model: Model): readonly OutFile[];
  /** The files that need no more than the names of everything, in order. */
  planNames(modules: readonly ModuleNames[], model: Pick<Model, "workspace">): readonly OutFile[];
}

/** A module and what it defines, in file order. */
export interface ModuleNames {
  readonly name: string;
  readonly definitions: readonly { readonly name: string }[];
}
