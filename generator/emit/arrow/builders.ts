// The builders of a table's columns, and the statements that append a row to them.

import { typeText } from "../../../runtime/arrow/type/type-text.js";
import type { Stored, StoredField, TableDefinition } from "../../model/arrow/stored.js";
import { type Code, code, ident, list, propertyKey, propertyOf, types } from "../../text/code.js";
import { functionOf, loop, otherwise, signature, when } from "../../text/logic.js";
import { type ArrowScope, LocalNames } from "./names.js";
import { builderOf } from "./storage.js";

/** A builder, the builders of what stands inside, and how a value gets there. */
interface Built {
  /** Its variable where it is made, and its property in what is handed on. */
  readonly name: string;
  /** The expression that makes it. */
  readonly make: Code;
  /** Those of its parts, innermost first. */
  readonly parts: readonly Built[];
  /** The statements that append a value: one, unless it has parts. */
  append(value: Code): Code;
  readonly isSimple: boolean;
}

/** The function that makes the builders of a table, and the one that appends rows to them. */
export function builderFunctions(
  table: TableDefinition,
  names: { readonly make: Code; readonly append: Code },
  scope: ArrowScope,
): Code[] {
  const locals = new LocalNames(table.struct, scope);
  const columns = table.columns.map((column) => ({ column, built: columnBuilder(column, table, { scope, locals }) }));
  const parts = columns.flatMap(({ built }) => partsIn(built));
  const made = columns.map(({ column, built }) => code`${propertyKey(column.arrow.name)}: ${built.make}`);
  const shared = parts.map(({ name }) => ident(name));
  const row = code.text("row");
  const builders = functionOf(
    code`${names.make}()`,
    code`
      ${parts.map(({ name, make }) => code`const ${ident(name)} = ${make};`)}
      return ${list("{ ", [...made, ...shared], " }")};
    `,
  );
  const parameters = [
    code`to${types`: ReturnType<typeof ${names.make}>`}`,
    code`rows${types`: readonly ${ident(table.struct.name)}[]`}`,
  ];
  const append = functionOf(
    signature(names.append, parameters, types`: void`),
    code`
      for (const row of rows) {
        ${requirePlain(row, table.columns, scope)}
        ${columns.map(({ column, built }) => appendField(column, built, code`row.${ident(column.field.name)}`))}
      }
    `,
  );
  return [builders, append];
}

/** A builder where rows are appended. */
function own(name: string): Code {
  return propertyOf(code.text("to"), name);
}

interface Places {
  readonly scope: ArrowScope;
  readonly locals: LocalNames;
}

function partsIn({ parts }: Built): readonly Built[] {
  return parts.flatMap((part) => [...partsIn(part), part]);
}

/** The builder of a column; the general one if nothing was made for its type. */
function columnBuilder({ arrow, field, stored }: StoredField, { struct }: TableDefinition, places: Places): Built {
  const { name } = arrow;
  const found = built(stored, name, places);
  if (found !== null) return found;
  const { scope } = places;
  const parameters = [scope.contract(struct), code`${field.name}`, code`${typeText(stored.arrow)}`];
  return {
    name,
    make: code`new ${scope.arrow("GeneralBuilder")}${list("(", parameters, ")")}`,
    parts: [],
    isSimple: true,
    append: (value) => code`${own(name)}.append(${value});`,
  };
}

function built(stored: Stored, name: string, places: Places): Built | null {
  switch (stored.as) {
    case "list":
    case "set":
      return listBuilder(stored, stored.item, name, places);
    case "map":
      return mapBuilder(stored, name, places);
    case "tuple":
      return tupleBuilder(stored.items, name, places);
    case "struct":
      return structBuilder(stored.columns, name, places);
    default: {
      const plain = builderOf(stored, places.scope);
      if (plain === null) return null;
      const { scope } = places;
      const make = code`new ${scope.arrow(plain.name)}${list("(", plain.parameters, ")")}`;
      return { name, make, parts: [], isSimple: true, append: (value) => plain.append(own(name), value) };
    }
  }
}

/** `stored` in a variable of its own; a name on the wire need not be one. */
function partOf(stored: Stored, wanted: string, places: Places): Built | null {
  return built(stored, places.locals.take(wanted.replaceAll(/\W/g, "_")), places);
}

function listBuilder(list: Stored, item: Stored, name: string, places: Places): Built | null {
  if (list.as === "set" && SORTED_BY_MEANING.has(item.type.kind)) return null;
  const part = partOf(item, `${name}_item`, places);
  const { scope } = places;
  const loopVariable = ident(places.locals.take("item"));
  if (part === null) return null;
  return {
    name,
    make: code`new ${scope.arrow("ListBuilder")}(${ident(part.name)})`,
    parts: [part],
    isSimple: false,
    append: (value) => code`
      ${list.as === "list" ? code`${scope.codec("requireList")}(${value});` : code.nothing}
      ${each(loopVariable, list.as === "list" ? value : code`${scope.codec("sortedSet")}(${value})`, { item, part })}
      ${own(name)}.end();
    `,
  };
}

/** Text scalars whose order is not that of their texts: finding it is left to the general way. */
const SORTED_BY_MEANING: ReadonlySet<string> = new Set(["datetime", "time", "duration", "decimal"]);

/** Only maps by strings, which are objects; others take the general way. */
function mapBuilder(map: Stored & { readonly as: "map" }, name: string, places: Places): Built | null {
  const { scope, locals } = places;
  if (!scope.isRecord(map.type)) return null;
  const key = partOf(map.key, `${name}_key`, places);
  const value = partOf(map.value, `${name}_value`, places);
  if (key === null || value === null) return null;
  const entries = entriesBuilder(locals.take(`${name}_entry`.replaceAll(/\W/g, "_")), [key, value], scope);
  const keyName = ident(locals.take("key"));
  const keyType = types` as ${scope.printer.print(map.key.type)}`;
  return {
    name,
    make: code`new ${scope.arrow("ListBuilder")}(${ident(entries.name)})`,
    parts: [entries],
    isSimple: false,
    append: (whole) => code`
      for (const ${keyName} of ${scope.codec("sortedKeys")}(${whole})) {
        ${key.append(map.key.type.kind === "str" ? keyName : code`${keyName}${keyType}`)}
        ${appendValue(map.value, value, code`${whole}[${keyName}]${types` as ${scope.printer.print(map.value.type)}`}`)}
        ${own(entries.name)}.end();
      }
      ${own(name)}.end();
    `,
  };
}

function entriesBuilder(name: string, parts: readonly Built[], scope: ArrowScope): Built {
  return { name, make: structOf(parts, scope), parts, isSimple: false, append: () => code.nothing };
}

function structOf(parts: readonly Built[], scope: ArrowScope): Code {
  const names = parts.map((part) => ident(part.name));
  return code`new ${scope.arrow("StructBuilder")}(${list("[", names, "]")})`;
}

function tupleBuilder(items: readonly Stored[], name: string, places: Places): Built | null {
  const parts = items.map((item, i) => partOf(item, `${name}_${i + 1}`, places));
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return null;
  return {
    name,
    make: structOf(known, places.scope),
    parts: known,
    isSimple: false,
    append: (value) => code`
      ${places.scope.codec("requireTuple")}(${value}, ${items.length});
      ${known.map((part, i) => appendValue(items[i] as Stored, part, code`${value}[${i}]`))}
      ${own(name)}.end();
    `,
  };
}

function structBuilder(columns: readonly StoredField[], name: string, places: Places): Built | null {
  const parts = columns.map(({ stored, field }) => partOf(stored, `${name}_${field.name}`, places));
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return null;
  return {
    name,
    make: structOf(known, places.scope),
    parts: known,
    isSimple: false,
    append: (value) => code`
      ${requirePlain(value, columns, places.scope)}
      ${known.map((part, i) => {
        const column = columns[i] as StoredField;
        return appendField(column, part, code`${value}.${ident(column.field.name)}`);
      })}
      ${own(name)}.end();
    `,
  };
}

function requirePlain(value: Code, columns: readonly StoredField[], scope: ArrowScope): Code {
  const [first] = columns;
  if (first === undefined) return code.nothing;
  return code`${scope.codec("requirePlain")}(${value}, ${value}.${ident(first.field.name)});`;
}

/** A field that may be unset is null where it is. */
function appendField({ field, stored }: StoredField, builder: Built, value: Code): Code {
  if (field.presence !== "unset") return appendValue(stored, builder, value);
  return unless(code`${value} === undefined`, builder, value);
}

function appendValue({ nullable }: Stored, builder: Built, value: Code): Code {
  return nullable ? unless(code`${value} === null`, builder, value) : builder.append(value);
}

function unless(isMissing: Code, builder: Built, value: Code): Code {
  return code`
    ${when(isMissing, code`${own(builder.name)}.appendNull();`)}
    ${builder.isSimple ? otherwise(builder.append(value)) : code`else ${block(builder.append(value))}`}
  `;
}

function each(variable: Code, values: Code, { item, part }: { readonly item: Stored; readonly part: Built }): Code {
  const head = code`for (const ${variable} of ${values})`;
  const statement = appendValue(item, part, variable);
  return part.isSimple && !item.nullable ? loop(head, statement) : code`${head} ${block(statement)}`;
}

function block(statements: Code): Code {
  return code`
    {
      ${statements}
    }
  `;
}
