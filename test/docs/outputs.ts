// Pieces of what is generated, as the pages show them.

import { ts } from "ts-morph";
import { tablesOf } from "../../generator/model/arrow/table.js";
import { outputsOf, type Workspace } from "./workspace.js";
import { fieldText } from "../../runtime/arrow/type/type-text.js";

/** A word in front of a block, and how the block is made of the names behind the word. */
export const PIECES: { readonly [word: string]: { readonly language: string; readonly of: PieceOf } } = {
  typescript: { language: "ts", of: declaration },
  python: { language: "python", of: pythonClass },
  "json-schema": { language: "json", of: schema },
  columns: { language: "text", of: columns },
};

type PieceOf = (name: string, workspace: Workspace) => string;

function declaration(name: string, workspace: Workspace): string {
  for (const text of typeModules(workspace)) {
    const file = ts.createSourceFile("module.ts", text, ts.ScriptTarget.ES2022, true);
    const found = file.statements.find(
      (one) => (ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one)) && one.name.text === name,
    );
    if (found !== undefined) return found.getFullText().trim();
  }
  throw new Error(`no type ${name} is generated`);
}

function typeModules(workspace: Workspace): readonly string[] {
  return [...outputsOf("typescript", workspace)]
    .filter(([path]) => !/\.(?:codec|info)\.ts$/.test(path))
    .map(([, text]) => text);
}

function pythonClass(name: string, workspace: Workspace): string {
  for (const text of outputsOf("python", workspace).values()) {
    const found = new RegExp(`^(?:class ${name}\\b|${name}: TypeAlias = )[^]*?(?=\\n\\n\\n|(?![^]))`, "m").exec(
      text,
    )?.[0];
    if (found !== undefined) return found.trimEnd();
  }
  throw new Error(`no Python class ${name} is generated`);
}

function schema(name: string, workspace: Workspace): string {
  const { $defs } = JSON.parse(outputsOf("json-schema", workspace).get("schema/bundle.json") ?? "{}") as {
    readonly $defs: { readonly [name: string]: unknown };
  };
  if ($defs[name] === undefined) throw new Error(`no JSON Schema of ${name} is generated`);
  return JSON.stringify($defs[name], null, 2);
}

function columns(name: string, { model }: Workspace): string {
  const table = tablesOf(model).find(({ struct }) => struct.name === name);
  if (table === undefined) throw new Error(`${name} is no table`);
  return table.columns.map(({ arrow }) => fieldText(arrow)).join("\n");
}
