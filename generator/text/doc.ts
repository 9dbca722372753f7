// Text with places where a line may break.

/** Text to lay out. Strings hold no newline. */
export type Doc =
  | string
  | readonly Doc[]
  | { readonly kind: "hard" }
  /** Prints nothing; the groups around it break. */
  | { readonly kind: "break-parent" }
  /** A break that is `flat` where its group fits on the line. */
  | { readonly kind: "line"; readonly flat: string }
  | { readonly kind: "indent"; readonly doc: Doc }
  /** As deep as the line it starts on. */
  | { readonly kind: "align"; readonly doc: Doc }
  /** On one line if it fits, else every `line` of it breaks. */
  | { readonly kind: "group"; readonly doc: Doc }
  /** The first of these that fits: `flat` on one line, `hugged` up to its first break; else `spread`. */
  | Choice
  | { readonly kind: "if-broken"; readonly broken: string; readonly flat: string }
  /** Only in TypeScript output. */
  | { readonly kind: "types"; readonly doc: Doc }
  /** A text that needs an import. */
  | { readonly kind: "import"; readonly wanted: Import; readonly text: string };

interface Choice {
  readonly kind: "choice";
  readonly flat: Doc;
  readonly hugged: Doc;
  readonly spread: Doc;
}

/** A name that a piece of code needs. */
export interface Import {
  readonly name: string;
  /** Module specifier, as it will stand in the file. */
  readonly from: string;
  readonly typeOnly: boolean;
  /** True for the module itself: `import * as name`. */
  readonly namespace?: boolean;
}
