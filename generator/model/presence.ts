import type { FieldTree } from "../parse/document.js";
import type { Field } from "./model.js";

/** Whether a field has to be there, and what stands for it if it is not. */
export function presenceOf(tree: FieldTree): Field["presence"] {
  if (tree.unset) return "unset";
  return tree.default === undefined ? "required" : "defaulted";
}
