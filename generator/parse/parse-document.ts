// Stage 2: one file in, its tree out. What is wrong is reported, all of it, and the rest still built: a definition nobody can
// read stands as `any`, so that the definitions that name it get no mistakes of their own.

import type { Diagnostic, Parsed } from "../diagnostics/diagnostic.js";
import { sortDiagnostics } from "../diagnostics/sort.js";
import type { SourceFile } from "../diagnostics/source-file.js";
import { buildDefinition } from "./build-definition.js";
import { buildOptions, STABILITIES } from "./build-options.js";
import { moduleShapeFaults } from "./check-shape.js";
import { scalarFaults, styleFaults } from "./check-style.js";
import type { Document, ModuleTree } from "./document.js";
import type { Draft } from "./draft.js";
import { withoutEchoes } from "./echoes.js";
import { choiceAt, given, textAt, textsAt, vendorOf } from "./read-value.js";
import { readYaml } from "./read-yaml.js";
import { valueAt, type YamlNode } from "./yaml-node.js";
import { YamlTree } from "./yaml-tree.js";

/** Parses one module. The value is null if the file is not YAML, or not a mapping. */
export function parseDocument(source: SourceFile): Parsed<Document> {
  const yaml = readYaml(source);
  if (yaml.root === null) return { value: null, diagnostics: sortDiagnostics(yaml.diagnostics) };
  const tree = new YamlTree(source, yaml.root);
  const diagnostics: Diagnostic[] = [];
  const document = documentOf({ tree, diagnostics });
  const first = [...yaml.diagnostics, ...styleFaults(tree), ...scalarFaults(tree)];
  const rest = withoutEchoes([...moduleShapeFaults(tree), ...diagnostics], first, yaml.blanked);
  const value = yaml.root.kind === "mapping" ? document : null;
  return { value, diagnostics: sortDiagnostics([...first, ...rest]) };
}

/** The document of a file whose YAML is known, and known to be without mistakes. */
export function documentOfSound(source: SourceFile, yaml: YamlNode): Document {
  return documentOf({ tree: new YamlTree(source, yaml), diagnostics: [] });
}

function documentOf(draft: Draft): Document {
  const { tree } = draft;
  const spanOf: Document["spanOf"] = (pointer, part) => tree.spanOf(pointer, part);
  return { source: tree.source, module: tree.source.module, tree: buildModule(draft), yaml: tree.root, spanOf };
}

function buildModule(draft: Draft): ModuleTree {
  const { root } = draft.tree;
  const types = valueAt(root, "types");
  const entries = types?.kind === "mapping" ? [...types.entries.values()] : [];
  return {
    ...given("doc", textAt(root, "doc")),
    use: textsAt(root, "use"),
    stability: choiceAt(root, "stability", STABILITIES) ?? "stable",
    defaults: buildOptions(valueAt(root, "defaults")),
    vendor: vendorOf(root),
    types: entries.map((entry) => buildDefinition(entry, draft)),
  };
}
