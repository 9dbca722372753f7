import type { Diagnostic, Parsed } from "../diagnostics/diagnostic.js";
import { report } from "../diagnostics/report.js";
import { sortDiagnostics } from "../diagnostics/sort.js";
import type { SourceFile } from "../diagnostics/source-file.js";
import { workspaceShapeFaults } from "./check-shape.js";
import { scalarFaults } from "./check-style.js";
import type { ExtTree, OpenApiTree, Workspace } from "./document.js";
import type { Draft } from "./draft.js";
import { withoutEchoes } from "./echoes.js";
import { choiceAt, given, scalarAt, textAt, textsAt } from "./read-value.js";
import { readYaml } from "./read-yaml.js";
import { valueAt, type YamlNode } from "./yaml-node.js";
import { YamlTree } from "./yaml-tree.js";

/** Parses `tessera.yaml`. The value is null if the file is not YAML, or not a mapping. */
export function parseWorkspace(source: SourceFile): Parsed<Workspace> {
  const yaml = readYaml(source);
  if (yaml.root === null) return { value: null, diagnostics: sortDiagnostics(yaml.diagnostics) };
  const tree = new YamlTree(source, yaml.root);
  const first = [...yaml.diagnostics, ...scalarFaults(tree)];
  const diagnostics: Diagnostic[] = [];
  const workspace = buildWorkspace({ tree, diagnostics });
  const rest = withoutEchoes([...workspaceShapeFaults(tree), ...diagnostics], first, yaml.blanked);
  return { value: yaml.root.kind === "mapping" ? workspace : null, diagnostics: sortDiagnostics([...first, ...rest]) };
}

/**
 * The workspace with the extension types of the standard library, which its contracts use. A type of the same name and code counts as
 * the same type (the project may give it a codec); any other that takes a name or code of the library is a mistake.
 */
export function withLibraryExts(workspace: Workspace, library: Workspace): Parsed<Workspace> {
  const diagnostics: Diagnostic[] = [];
  for (const own of workspace.ext) {
    const taken = library.ext.find((one) => (one.name === own.name) !== (one.code === own.code));
    if (taken === undefined) continue;
    const message = `the standard library, which is used here, has ${taken.name} with code ${taken.code}`;
    diagnostics.push(report("ext-code-taken", message, own.span, { hint: "choose another name and code" }));
  }
  const added = library.ext.filter((one) => workspace.ext.every((own) => own.name !== one.name));
  return { value: { ...workspace, ext: [...workspace.ext, ...added] }, diagnostics };
}

function buildWorkspace(draft: Draft): Workspace {
  const { root } = draft.tree;
  const emit = [...new Set(textsAt(root, "emit"))];
  draft.diagnostics.push(...withoutSdk(emit, draft));
  return {
    out: textAt(root, "out") ?? "../generated",
    emit: valueAt(root, "emit") === undefined ? ["typescript"] : emit,
    ...given("sdk", choiceAt(root, "sdk", SDKS)),
    ext: buildExts(draft),
    ...given("schema_base", textAt(root, "schema_base")),
    ...given("schema_hook", textAt(root, "schema_hook")),
    ...given("openapi", buildOpenApi(valueAt(root, "openapi"))),
  };
}

const SDKS = ["full", "small"] as const;

/** Tables read and write the types of the SDK, so alone they would be nothing; and they want contracts that can do everything. */
function withoutSdk(emit: readonly string[], { tree }: Draft): Diagnostic[] {
  if (!emit.includes("arrow")) return [];
  if (choiceAt(tree.root, "sdk", SDKS) === "small") {
    const message = "arrow adds tables to contracts that know every format, and `sdk: small` makes others";
    return [report("wrong-value", message, tree.spanOf(["sdk"]), { hint: "leave out arrow, or sdk" })];
  }
  if (emit.includes("typescript") || emit.includes("javascript")) return [];
  const hint = "add typescript or javascript";
  return [report("wrong-value", "arrow adds tables to an SDK, and none is generated", tree.spanOf(["emit"]), { hint })];
}

const OPENAPI_SPECS = ["3.0", "3.1"] as const;

function buildOpenApi(node: YamlNode | undefined): OpenApiTree | undefined {
  if (node === undefined) return undefined;
  return {
    ...given("spec", choiceAt(node, "spec", OPENAPI_SPECS)),
    ...given("title", textAt(node, "title")),
    ...given("version", textAt(node, "version")),
  };
}

function buildExts({ tree, diagnostics }: Draft): readonly ExtTree[] {
  const exts = valueAt(tree.root, "ext");
  const built: ExtTree[] = [];
  for (const [name, { key, value }] of exts?.kind === "mapping" ? exts.entries : []) {
    const code = scalarAt(value, "code");
    if (typeof code !== "number") continue;
    const first = built.find((one) => one.code === code);
    const related = first && { message: `${first.name} has it`, span: tree.spanOf(["ext", first.name, "code"]) };
    if (related !== undefined) {
      const span = tree.spanOf(["ext", name, "code"]);
      diagnostics.push(report("ext-code-taken", `code ${code} is already taken`, span, { related }));
    }
    const doc = given("doc", textAt(value, "doc"));
    built.push({ name, code, ...doc, ...given("codec", textAt(value, "codec")), span: tree.span(key) });
  }
  return built;
}
