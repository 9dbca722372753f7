// Names of types in SQL, as they stand in CAST.

import type { DataType } from "tessera-contracts/arrow";
import { didYouMean, invalid, unsupported } from "./errors.js";
import { MOST_DIGITS } from "./literals.js";
import type { TokenReader } from "./token-reader.js";
import { decimal, DECIMAL_WORDS, TYPE_WORDS, typeOfWord } from "./types.js";

/** The type that comes next. @throws {ExpressionError} if none does, or one that nothing can be made of here */
export function parseTypeName(reader: TokenReader): DataType {
  const { span } = reader.next;
  const name = reader.name("a type");
  const word = name.toLowerCase();
  if (DECIMAL_WORDS.includes(word)) return decimalType(reader);
  const type = typeOfWord(word);
  if (type !== null) return type;
  const message = `values cannot be made ${name} in conditions${didYouMean(name, TYPE_WORDS)}`;
  throw unsupported(`${message}; there are ${TYPE_WORDS.join(", ")}`, span);
}

/** Ten digits before the point if it does not say more, as in Spark. */
function decimalType(reader: TokenReader): DataType {
  const { span } = reader.next;
  if (!reader.takeSymbol("(")) return decimal(10, 0);
  const precision = digits(reader);
  const scale = reader.takeSymbol(",") ? digits(reader) : 0;
  reader.expectSymbol(")");
  if (precision >= 1 && precision <= MOST_DIGITS && scale <= precision) return decimal(precision, scale);
  throw invalid(`a decimal has 1 to ${MOST_DIGITS} digits, and no more of them after the point`, reader.spanFrom(span));
}

function digits(reader: TokenReader): number {
  const { kind, text, span } = reader.take();
  if (kind === "number" && /^\d{1,4}$/.test(text)) return Number(text);
  throw invalid(`expected a number of digits, found ${text === "" ? "the end" : text}`, span);
}
