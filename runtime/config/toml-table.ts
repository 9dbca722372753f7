import { type ConfigEntryNode, type ConfigNode, objectNode, type Spot } from "./node.js";

/** A table of TOML while it grows: headers and dotted keys may come to it from many places of a file. */
export class TomlTable {
  private at: Spot;
  private readonly entries = new Map<
    string,
    { readonly at: Spot; readonly value: ConfigNode | TomlTable | TomlTable[] }
  >();

  constructor(at: Spot) {
    this.at = at;
  }

  /** The table of a key on the way to another; of an array of tables the last. */
  within(key: string, at: Spot): TomlTable {
    const known = this.entries.get(key)?.value;
    if (known instanceof TomlTable) return known;
    const last = Array.isArray(known) ? known.at(-1) : undefined;
    return last ?? this.add(key, at);
  }

  /** The table that a header of its own is about; it stands there, whoever spoke of it before. */
  section(key: string, at: Spot): TomlTable {
    const table = this.within(key, at);
    table.at = at;
    return table;
  }

  /** A new table at the end of an array of tables. */
  another(key: string, at: Spot): TomlTable {
    const known = this.entries.get(key)?.value;
    const table = new TomlTable(at);
    if (Array.isArray(known)) known.push(table);
    else this.entries.set(key, { at, value: [table] });
    return table;
  }

  /** Puts a value in; the parser has seen that there is none yet. */
  set(key: string, at: Spot, value: ConfigNode): void {
    this.entries.set(key, { at, value });
  }

  /** The table with what is in it now. */
  node(): ConfigNode {
    const entries = [...this.entries].map(([key, { at, value }]): ConfigEntryNode => ({
      key,
      at,
      value: nodeOf(value, at),
    }));
    return objectNode(entries, this.at);
  }

  private add(key: string, at: Spot): TomlTable {
    const table = new TomlTable(at);
    this.entries.set(key, { at, value: table });
    return table;
  }
}

function nodeOf(value: ConfigNode | TomlTable | TomlTable[], at: Spot): ConfigNode {
  if (value instanceof TomlTable) return value.node();
  if (!Array.isArray(value)) return value;
  return { kind: "array", items: value.map((table) => table.node()), at };
}
