// What `arrow:` says: a type as `typeText` spells it, `extension[name]` over the usual storage, or a word.

import type { DataType } from "../../../runtime/arrow/type/data-type.js";
import { parseType } from "../../../runtime/arrow/type/parse-type.js";
import { TypeTextError } from "../../../runtime/arrow/type/type-tokens.js";

/** The words that stand for no type of their own. */
export const WORDS = ["dictionary", "json", "struct", "omit"] as const;

/** What an `arrow:` says. */
export type Spelling =
  | { readonly kind: "type"; readonly type: DataType }
  | { readonly kind: "extension"; readonly name: string }
  | { readonly kind: "word"; readonly word: (typeof WORDS)[number] }
  | { readonly kind: "fault"; readonly message: string; readonly position: number };

/** Reads the text of an `arrow:`. */
export function readSpelling(text: string): Spelling {
  const word = WORDS.find((one) => one === text.trim());
  if (word !== undefined) return { kind: "word", word };
  const name = /^\s*extension\s*\[\s*([^\s[\],:"]+)\s*\]\s*$/.exec(text)?.[1];
  if (name !== undefined) return { kind: "extension", name };
  try {
    return { kind: "type", type: parseType(text) };
  } catch (error) {
    if (error instanceof TypeTextError) return { kind: "fault", message: error.message, position: error.position };
    throw error;
  }
}
