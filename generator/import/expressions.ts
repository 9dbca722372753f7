// Type expressions put together from others.

/** One type of several; null stands last. */
export function unionOf(types: readonly string[]): string {
  const members = [...new Set(types.flatMap((type) => (type === "any | null" ? ["any"] : [type])))];
  if (members.includes("any")) return "any";
  const others = withWords(members.filter((member) => member !== "null"));
  return [...others, ...(members.includes("null") ? ["null"] : [])].join(" | ");
}

/** Texts that are all bare words as one `enum[…]`, where the first of them stood. */
function withWords(members: readonly string[]): readonly string[] {
  const texts = members.filter((member) => member.startsWith('"'));
  const words = texts.map((text) => text.slice(1, -1));
  if (texts.length === 0 || !words.every(isBareWord)) return members;
  return members.flatMap((member) =>
    member === texts[0] ? [`enum[${words.join(", ")}]`] : texts.includes(member) ? [] : [member],
  );
}

/** Whether a text can stand in `enum[…]`. */
export function isBareWord(text: string): boolean {
  return /^(?!(?:null|true|false)$)[A-Za-z_][\w.-]*$/.test(text);
}

/** `name(key=value, …)`; keys without a value are left out. */
export function withConstraints(name: string, constraints: { readonly [key: string]: unknown }): string {
  const given = Object.entries(constraints).filter(([, value]) => value !== undefined);
  const written = given.map(
    ([key, value]) => `${key}=${typeof value === "bigint" ? String(value) : JSON.stringify(value)}`,
  );
  return written.length === 0 ? name : `${name}(${written.join(", ")})`;
}

/** Whether values can be those of an enum. */
export function isEnum(values: readonly unknown[]): values is readonly (string | number)[] {
  return (
    values.length > 0 && (values.every((value) => typeof value === "string") || values.every(Number.isSafeInteger))
  );
}
