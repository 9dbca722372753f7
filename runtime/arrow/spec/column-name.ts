import { codePointLength } from "tessera-contracts/serde/codegen";

/** The most characters in the name of a column, as the contract `ColumnName` has it. */
const MAX_LENGTH = 255;

/** True if the text can be the name of a column. */
export function isColumnName(text: string): boolean {
  return text !== "" && codePointLength(text) <= MAX_LENGTH;
}
