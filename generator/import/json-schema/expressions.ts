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
  if (texts.length === 0 || !words.every((word) => BARE_WORD.test(word))) return members;
  return members.flatMap((member) =>
    member === texts[0] ? [`enum[${words.join(", ")}]`] : texts.includes(member) ? [] : [member],
  );
}

const BARE_WORD = /^(?!(?:null|true|false)$)[A-Za-z_]\w*$/;

/** Whether a JSON value can be a literal of the language. */
export function isLiteral(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "boolean" || Number.isSafeInteger(value);
}

/** Whether values can be those of an enum. */
export function isEnum(values: readonly unknown[]): values is readonly (string | number)[] {
  return (
    values.length > 0 && (values.every((value) => typeof value === "string") || values.every(Number.isSafeInteger))
  );
}
