// Functions that make lists, sets, tuples and maps of plain JavaScript values.

import type { ListType, MapType, TupleType, Type } from "../../model/model.js";
import { type Code, code, ident, lines, list, types } from "../../text/code.js";
import { loop } from "../../text/logic.js";
import { isStringKeyed } from "../shared/keys.js";
import { distinct, emptyMap, emptyObject, keyFromText } from "./collection-parts.js";
import { checkedBy } from "./constraints.js";
import type { Converting } from "./contexts.js";
import { convertHelper } from "./functions.js";
import { inGroups } from "./groups.js";
import { declareValues } from "./large-struct.js";
import { isDeepCollection } from "./recursion.js";
import { codegen } from "../shared/runtime-names.js";
import { MOST_PARTS } from "../shared/large.js";

const ENTER = code`${codegen("enter")}();`;
const LEAVE = code`${codegen("leave")}();`;
const EACH_ITEM = code.text("for (let i = 0; i < items.length; i++)");
const ITEM = code.text("items[i]");
const KEY = ident("key");
const VALUE = ident("item");

/** The function that makes lists of `item`; what they may hold at least and at most is checked where it is called. */
export function converterOfList(item: Type, converting: Converting): Code {
  return convertHelper({ kind: "list", item }, converting, () => {
    return counted(isDeepCollection([item], converting.scope.model), {
      before: code`
        const items = ${codegen("itemsOf")}(value);
        const list${types`: ${converting.scope.printer.member(item)}[]`} = [];
      `,
      inside: loop(EACH_ITEM, code`list.push(${converting.convert(item, ITEM)});`),
      result: code.text("list"),
    });
  });
}

/** The function that makes sets of a type: what counts is how many items there are, as in msgspec, not how many differ. */
export function converterOfSet(type: ListType, converting: Converting): Code {
  return convertHelper(type, converting, () => {
    const { scope } = converting;
    const items = checkedBy({ ...type, kind: "list" }, code`${codegen("itemsOf")}(value)`, scope);
    return code`
      const items = ${items};
      const set = new Set${types`<${scope.printer.print(type.item)}>`}();
      ${loop(EACH_ITEM, code`set.add(${converting.convert(type.item, ITEM)});`)}
      return ${distinct(type.item, ident("set"))};
    `;
  });
}

/** The function that makes tuples of a type. */
export function converterOfTuple(type: TupleType, converting: Converting): Code {
  return convertHelper(type, converting, (name) => {
    const { scope } = converting;
    const items = type.items.map((item, i) => converting.convert(item, code`items[${i}]`));
    const deep = isDeepCollection(type.items, scope.model);
    const before = code`
      const items = ${codegen("asArray")}(value);
      if (items.length !== ${type.items.length}) ${codegen("bail")}();
    `;
    if (items.length > MOST_PARTS) {
      const inside = inGroups(
        items.map((item, i) => code`values[${i}] = ${item};`),
        {
          name: `${name}Items`,
          parameters: [code`items${types`: readonly unknown[]`}`, code`values${types`: unknown[]`}`],
          arguments: "items, values",
        },
        scope,
      );
      const result = code`values${types` as unknown as ${scope.printer.structure(type)}`}`;
      return counted(deep, { before: lines([before, declareValues(items.length)]), inside: lines(inside), result });
    }
    const tuple = list("[", items, "]");
    if (!deep) {
      return code`
        ${before}
        return ${tuple};
      `;
    }
    const annotation = types`: ${scope.printer.structure(type)}`;
    return counted(deep, { before, inside: code`const tuple${annotation} = ${tuple};`, result: ident("tuple") });
  });
}

/** The function that makes maps of a type: an object if the keys are strings, else a `Map`. */
export function converterOfMap(type: MapType, converting: Converting): Code {
  const { key, value } = type;
  return convertHelper({ kind: "map", key, value }, converting, () => {
    const { scope } = converting;
    const deep = isDeepCollection([value], scope.model);
    const item = converting.convert(value, VALUE);
    if (!isStringKeyed(key, scope.model))
      return counted(deep, entriesOfMap({ kind: "map", key, value }, item, converting));
    const name = key.kind === "str" ? checkedBy(key, KEY, scope) : converting.convert(key, KEY);
    return counted(deep, {
      before: code`
        const entries = ${codegen("asObject")}(value);
        const map = ${emptyObject(type, scope)};
      `,
      inside: code`
        for (const key in entries) {
          const item = entries[key];
          if (item !== undefined) map[${name}] = ${item};
        }
      `,
      result: ident("map"),
    });
  });
}

/** Keys are values in a `Map`, and text in an object. */
function entriesOfMap(type: MapType, item: Code, converting: Converting): BodyParts {
  const { scope } = converting;
  const set = (key: Code): Code => code`map.set(${key}, ${item});`;
  return {
    before: code`const map = ${emptyMap(type, scope)};`,
    inside: code`
      if (value instanceof Map) {
        ${loop(ENTRIES_OF_MAP, set(converting.convert(type.key, KEY)))}
      } else {
        ${loop(code`for (const [key, item] of ${codegen("entriesOf")}(value))`, set(keyFromText(type.key, KEY, scope)))}
      }
    `,
    result: distinct(type.key, ident("map")),
  };
}

const ENTRIES_OF_MAP = code`for (const [key, item] of value${types` as ReadonlyMap<unknown, unknown>`})`;

/** The parts of a function that may count how deep it is. */
interface BodyParts {
  readonly before: Code;
  readonly inside: Code;
  readonly result: Code;
}

/** The body of a function that counts how deep it is, if it may be deep. */
function counted(deep: boolean, { before, inside, result }: BodyParts): Code {
  return code`
    ${before}
    ${deep ? ENTER : code.nothing}
    ${inside}
    ${deep ? LEAVE : code.nothing}
    return ${result};
  `;
}
