import type { ListInfo, TypeInfo } from "../../info/types.js";
import { describeValue } from "../../values/javascript-type.js";
import { ANY_VALUE } from "../path.js";
import type { Encoding } from "./encoding.js";
import { comparisonOf } from "./python-order.js";
import { failType, isText, textOf, type TextScalarInfo } from "./scalar.js";

/** Writes a set as a list, sorted as Python sorts; in declared order, as the `Set` has it. */
export function writeSet(encoding: Encoding, type: ListInfo, value: unknown): void {
  if (!(value instanceof Set)) return failType(encoding, type, value);
  const items = [...(value as Set<unknown>)];
  const sorted = encoding.order === "declared" ? items : sortedItems(encoding, type.item, items);
  encoding.nested(() => {
    encoding.sink.beginList(sorted.length);
    for (const item of sorted) {
      encoding.sink.beginItem();
      encoding.at(ANY_VALUE, () => encoding.write(type.item, item));
    }
    encoding.sink.endList();
  });
}

function sortedItems(encoding: Encoding, type: TypeInfo, items: readonly unknown[]): unknown[] {
  const [first] = items;
  for (const item of items) {
    if (familyOf(item) === familyOf(first)) continue;
    encoding.fail(`\`${describeValue(first)}\` and \`${describeValue(item)}\` in one set have no order`, "wrong-type");
  }
  if (!["string", "number"].includes(familyOf(first))) return [...items]; // one null; all else is refused where it is written
  const text = textScalarIn(type);
  if (text === undefined || typeof first !== "string") return items.toSorted(comparisonOf(undefined));
  const canonical = items.map((item) => encoding.at(ANY_VALUE, () => textOf(encoding, text, item)));
  return canonical.sort(comparisonOf(text.kind));
}

function textScalarIn(type: TypeInfo): TextScalarInfo | undefined {
  return (type.kind === "union" ? type.members : [type]).find(isText);
}

/** Values of one family have an order; booleans are numbers to Python. */
function familyOf(item: unknown): string {
  return typeof item === "bigint" || typeof item === "boolean" ? "number" : item === null ? "null" : typeof item;
}
