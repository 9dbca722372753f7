import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { YamlTree } from "./yaml-tree.js";

/** A document while it is put together: where it comes from, and the mistakes found so far. */
export interface Draft {
  readonly tree: YamlTree;
  readonly diagnostics: Diagnostic[];
}
