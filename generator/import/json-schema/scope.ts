import type { Draft } from "./draft.js";
import type { Kind } from "./kinds.js";
import type { Noting } from "./noting.js";
import type { Meaning } from "./parts.js";
import type { SchemaFiles } from "./schema-files.js";

/** How the importer reads what contracts cannot say exactly. */
export interface ImportOptions {
  /** Objects that take other members than those they declare: a struct, which drops them when it is written, or a map, which does not know those it declares. */
  readonly open: "struct" | "map";
  /** Arrays with `uniqueItems`: a list, which may repeat items, or a set, which has no order. */
  readonly unique: "list" | "set";
}

/** What the parts of the importer share. */
export interface Scope extends Noting {
  readonly files: SchemaFiles;
  readonly options: ImportOptions;
  /** What is known of the kinds of values that meanings accept, by their keys. */
  readonly kinds: Map<string, readonly Kind[]>;
  /** The type of what some schemas mean together. */
  typeOf(meaning: Meaning): Draft;
  /** The same for a field, which has the annotations of the schemas itself. */
  fieldType(meaning: Meaning): Draft;
}
