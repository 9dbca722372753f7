// The contracts as one Python package of msgspec structs: a module for every contract module, and all names at the top.

import { brokenList, Code } from "../../text/code.js";
import type { Doc } from "../../text/doc.js";
import { python } from "../../text/python.js";
import type { Emitter, OutFile } from "../emitter.js";
import type { Model, Module } from "../../model/model.js";
import { definitionText, inLoadOrder } from "./definitions.js";
import { pythonText } from "./file-text.js";
import { type PythonFile, PythonLayout, pathOf } from "./layout.js";
import { INTS_TEXT, RULES_TEXT } from "./support-text.js";

/** The emitter of msgspec structs. */
export const pythonPackage: Emitter = {
  id: "python",
  doc: "The contracts as msgspec structs, in one Python package",
  plan: (model) => planPackage(model),
};

/** All imports inside the package are relative, so a project may move it and give it another name. */
const PACKAGE = "python/tessera_contracts";
const ROOT: PythonFile = { name: "", isPackage: true };

function planPackage(model: Model): OutFile[] {
  const layout = new PythonLayout(model);
  const modules = model.modules.map((module) => {
    const file = layout.fileOf(module.name);
    const printed = pythonText({ file, doc: module.doc, body: moduleBody(module, model, layout) });
    return { ...printed, path: pathOf(file), origin: originOf(module, layout, model) };
  });
  const callsRules = modules.some(({ imports }) => imports.some(({ from }) => from === "/_rules"));
  const root = pythonText({ file: ROOT, doc: undefined, body: [reExports(model.modules, layout)] });
  return [
    out("__init__.py", root.text),
    out("py.typed", ""),
    out("_ints.py", INTS_TEXT),
    ...(callsRules ? [out("_rules.py", RULES_TEXT)] : []),
    ...layout.packages().map((name) => out(`${name}/__init__.py`, "")),
    ...modules.map(({ path, text, origin }) => out(path, text, origin)),
  ];
}

function out(path: string, text: string, origin: string | null = null): OutFile {
  return { path: `${PACKAGE}/${path}`, language: "python", origin, text };
}

/** The one contract of a file; a module of the shipped library has no file in the project, so it goes by its name. */
function originOf(module: Module, layout: PythonLayout, model: Model): string | null {
  if (layout.guestsOf(module, model).length > 1) return null;
  return module.library ? module.name : module.path;
}

/** The definitions of a module and of those that share its file; or, if it shares the file of another one, its names from there. */
function moduleBody(module: Module, model: Model, layout: PythonLayout): readonly Code[] {
  const host = layout.hostOf(module.name);
  if (host !== module.name) return [reExports([module], layout)];
  const definitions = layout.guestsOf(module, model).flatMap((guest) => guest.definitions);
  const scope = { model, layout, host, shadowed: new Set<string>() };
  return inLoadOrder(definitions).flatMap((definition) => definitionText(definition, scope));
}

/** The names of modules, taken from the files their definitions stand in. */
function reExports(modules: readonly Module[], layout: PythonLayout): Code {
  const imports = modules.flatMap((module): Doc[] => {
    const from = `/${layout.fileOf(layout.hostOf(module.name)).name}`;
    return module.definitions.map(({ name }) => ({
      kind: "import",
      wanted: { name, from, typeOnly: false },
      text: "",
    }));
  });
  const names = modules.flatMap((module) => module.definitions.map(({ name }) => name)).toSorted();
  const quoted = names.map((name) => python`${name}`);
  return python`${new Code(imports)}__all__ = ${brokenList("[", quoted, "]")}`;
}
