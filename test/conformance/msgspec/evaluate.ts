// Emitted JavaScript, run without touching the disk: the modules of one compilation as functions of what they import.

import * as codegen from "../../../runtime/serde/codegen.js";
import * as serde from "../../../runtime/serde/index.js";
import { javascript } from "../../../generator/emit/sdk.js";
import { parseDocument } from "../../../generator/parse/parse-document.js";
import { buildModel } from "../../../generator/model/build-model.js";
import { checkModel } from "../../../generator/check/check-model.js";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.js";
import type { Model } from "../../../generator/model/model.js";
import type { Workspace } from "../../../generator/parse/document.js";

export interface Compiled {
  readonly model: Model | null;
  readonly diagnostics: readonly Diagnostic[];
}

const WORKSPACE: Workspace = { out: "generated", emit: ["javascript"], ext: [] };

/** The model of one module, from its text. */
export function compileText(text: string, workspace: Workspace = WORKSPACE): Compiled {
  const source = { path: "contracts/case.yaml", module: "case", text, library: false };
  const document = parseDocument(source);
  if (document.value === null) return { model: null, diagnostics: document.diagnostics };
  const model = buildModel([document.value], workspace);
  const diagnostics = [
    ...document.diagnostics,
    ...model.diagnostics,
    ...(model.value === null ? [] : checkModel(model.value)),
  ];
  const failed = diagnostics.some((one) => one.severity === "error");
  return { model: failed ? null : model.value, diagnostics };
}

/** The companion values of the generated module `case`, by name, made anew; `others` are modules it may import, by specifier. */
export function evaluateModule(
  model: Model,
  others: ReadonlyMap<string, object> = new Map(),
): { readonly [name: string]: serde.Contract<unknown, unknown> } {
  const bodies = BODIES.get(model) ?? bodiesOf(model);
  BODIES.set(model, bodies);
  const loaded = new Map<string, object>([
    ["tessera-contracts/serde", serde],
    ["tessera-contracts/serde/codegen", codegen],
    ...others,
  ]);
  const imports = (from: string): object => {
    const found = loaded.get(from);
    if (found === undefined) throw new Error(`nothing loaded for ${from}`);
    return found;
  };
  for (const [name, body] of bodies) loaded.set(`./${name}`, body(imports));
  return loaded.get("./case.js") as { readonly [name: string]: serde.Contract<unknown, unknown> };
}

/** Runs a module, given what it imports, and returns what it exports. */
export type Body = (imports: (from: string) => object) => object;

/** Many tests run the same modules many times. */
const BODIES = new WeakMap<Model, readonly (readonly [name: string, body: Body])[]>();

function bodiesOf(model: Model): readonly (readonly [name: string, body: Body])[] {
  const files = new Map(javascript.plan(model).map((file) => [file.path, file.text]));
  return ["case.codec.js", "case.info.js", "case.js"].map((name) => [name, bodyOf(files.get(name) ?? "")]);
}

/** A generated module as a function of what it imports. */
export function bodyOf(text: string): Body {
  const names = [...text.matchAll(/^export (?:const|function) (\w+)/gm)].map((match) => match[1]);
  const body = text
    .replaceAll(
      /^import \{([^}]*)\} from "([^"]*)";/gm,
      (_, wanted: string, from: string) =>
        `const {${wanted.replaceAll(" as ", ": ")}} = imports(${JSON.stringify(from)});`,
    )
    .replaceAll(/^import \* as (\w+) from ("[^"]*");/gm, "const $1 = imports($2);")
    .replaceAll(/\bimport\(("[^"]*")\)/g, "Promise.resolve(imports($1))")
    .replaceAll(/^export /gm, "");
  // oxlint-disable-next-line no-implied-eval -- running our own output is the point
  return new Function("imports", `"use strict";\n${body}\nreturn { ${names.join(", ")} };`) as Body;
}
