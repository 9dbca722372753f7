// The contracts on the pages of rules.

/** Lines of YAML. */
export function yaml(...lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

/** A struct named Run with these fields. */
export function fields(...lines: readonly string[]): string {
  return struct([], ...lines);
}

/** A struct named Run with these options and fields. */
export function struct(options: readonly string[], ...lines: readonly string[]): string {
  const inner = [...options, "fields:", ...lines.map((line) => `  ${line}`)];
  return yaml("Run:", ...inner.map((line) => `  ${line}`));
}

/** Several files, each by its path in the contracts directory and its lines. */
export function files(...all: readonly (readonly [path: string, ...lines: readonly string[]])[]): string {
  return all.map(([path, ...lines]) => yaml(`# contracts/${path}`, ...lines)).join("");
}
