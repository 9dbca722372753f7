// The SDK in TypeScript, or in JavaScript with declarations: three files a module, an index and a registry.

import type { Model, Module } from "../model/model.js";
import type { Code } from "../text/code.js";
import { file, type FileBody } from "../text/file.js";
import { emitCodec } from "./codec/index.js";
import type { Emitter, EmitterParts, ModuleNames, OutFile } from "./emitter.js";
import { companionDeclaration, companionOf, type SdkSize } from "./ts/companions.js";
import { declarationsOf } from "./ts/declarations.js";
import { emitInfo } from "./ts/info.js";
import { declareRegistry, emitPackageIndex, emitRegistry } from "./ts/package-index.js";
import { ownModules } from "./shared/module-paths.js";

/** The emitter of TypeScript. */
export const typescript: Emitter = {
  id: "typescript",
  doc: "The SDK in TypeScript: types, contracts, codecs",
  ...planned({
    planModule: (module, model) => moduleFiles(module, model, "typescript"),
    planNames: (modules, model) => indexFiles(modules, sizeOf(model), "typescript"),
  }),
};

/** The emitter of JavaScript with declarations. */
export const javascript: Emitter = {
  id: "javascript",
  doc: "The SDK in JavaScript with .d.ts declarations, for projects without TypeScript",
  ...planned({
    planModule: (module, model) => [...moduleFiles(module, model, "javascript"), declarationFile(module, model)],
    planNames: (modules, model) => [
      ...indexFiles(modules, sizeOf(model), "javascript"),
      ...indexDeclarations(modules, sizeOf(model)),
    ],
  }),
};

type Language = "typescript" | "javascript";

function planned(parts: EmitterParts): Pick<Emitter, "plan" | "parts"> {
  const plan = (model: Model): OutFile[] => {
    const own = ownModules(model);
    return [...own.flatMap((module) => parts.planModule(module, model)), ...parts.planNames(own, model)];
  };
  return { plan, parts };
}

function moduleFiles(module: Module, model: Model, language: Language): OutFile[] {
  const { name, path } = module;
  return [
    script({ name, origin: path, language }, moduleBody(module, model, language)),
    script({ name: `${name}.codec`, origin: path, language }, emitCodec(module, model)),
    script({ name: `${name}.info`, origin: path, language }, emitInfo(module, model)),
  ];
}

function sizeOf({ workspace }: Pick<Model, "workspace">): SdkSize {
  return workspace.sdk ?? "full";
}

/** The registry can decode anything from everything, so that it is nothing for a small SDK. */
function indexFiles(modules: readonly ModuleNames[], size: SdkSize, language: Language): OutFile[] {
  const index = script({ name: "index", origin: null, language }, emitPackageIndex(modules));
  if (size === "small") return [index];
  return [index, script({ name: "registry", origin: null, language }, emitRegistry(modules))];
}

interface Script {
  readonly name: string;
  readonly origin: string | null;
  readonly language: Language;
}

function script({ name, origin, language }: Script, body: FileBody): OutFile {
  const ending = language === "typescript" ? "ts" : "js";
  return { path: `${name}.${ending}`, language, origin, text: file(body, { language }) };
}

function* moduleBody(module: Module, model: Model, language: Language): Iterable<Code> {
  for (const definition of module.definitions) {
    if (language === "typescript") yield* declarationsOf(definition, module, model);
    yield companionOf(definition, module, sizeOf(model));
  }
}

function declarationFile(module: Module, model: Model): OutFile {
  const body = module.definitions.flatMap((definition) => [
    ...declarationsOf(definition, module, model),
    companionDeclaration(definition, sizeOf(model)),
  ]);
  return declarations(module.name, module.path, body);
}

function indexDeclarations(modules: readonly ModuleNames[], size: SdkSize): OutFile[] {
  const index = declarations("index", null, emitPackageIndex(modules));
  return size === "small" ? [index] : [index, declarations("registry", null, declareRegistry())];
}

function declarations(name: string, origin: string | null, body: readonly Code[]): OutFile {
  return {
    path: `${name}.d.ts`,
    language: "typescript",
    origin,
    text: file(body, { language: "typescript" }),
  };
}
