// Values as TOML 1.0 writes them, on one line.

/** A key, in quotes if it needs them. */
export function tomlKey(key: string): string {
  return /^[A-Za-z0-9_-]+$/.test(key) ? key : tomlString(key);
}

/** A value of JSON's kinds, bigints too; null if it holds a null, for which TOML has no word. */
export function tomlValue(value: unknown): string | null {
  switch (typeof value) {
    case "string":
      return tomlString(value);
    case "bigint":
    case "boolean":
      return String(value);
    case "number":
      return tomlNumber(value);
    default:
      return value === null || value === undefined ? null : tomlContainer(value);
  }
}

function tomlContainer(value: object): string | null {
  if (Array.isArray(value)) {
    const items = value.map(tomlValue);
    return items.includes(null) ? null : `[${items.join(", ")}]`;
  }
  const pairs: string[] = [];
  for (const [key, item] of Object.entries(value)) {
    const text = tomlValue(item);
    if (text === null) return null;
    pairs.push(`${tomlKey(key)} = ${text}`);
  }
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
}

function tomlNumber(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  if (Object.is(value, -0)) return "-0.0";
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? value.toExponential() : String(value);
}

/** JSON's escapes are TOML's, but for a delete character, which JSON leaves as it is. */
function tomlString(text: string): string {
  return JSON.stringify(text).replaceAll("\u007f", "\\u007F");
}
