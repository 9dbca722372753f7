import { isSpelled, meaningOf } from "../../scalars/spellings.js";
import type { Plan } from "./plan.js";

/** Gives a map's key or a set's item in the spelling in which it came first; most types have but one. */
export function knownKeys({ text }: Plan): (key: unknown) => unknown {
  if (text === null || !isSpelled(text.kind)) return (key) => key;
  const { kind } = text;
  const spellings = new Map<string, unknown>();
  return (key) => {
    const meaning = meaningOf(kind, String(key));
    if (!spellings.has(meaning)) spellings.set(meaning, key);
    return spellings.get(meaning);
  };
}
