// Other ways to write the same JSON document, and documents of the same shape in another script.

/** How a builtin value is spelled, by name; every one must decode to what `changed` makes of the value. */
export const SPELLINGS = {
  indented: { spell: (value) => JSON.stringify(value, null, 2) },
  "keys alphabetical": { spell: (value) => JSON.stringify(mapObjects(value, alphabetical)) },
  "keys reversed": { spell: (value) => JSON.stringify(mapObjects(value, (entries) => entries.toReversed())) },
  "tag last": { spell: (value) => JSON.stringify(mapObjects(value, tagLast)) },
  "two unknown fields": { spell: (value) => JSON.stringify(mapObjects(value, withUnknown)) },
  "Python spacing": { spell: pythonSpacing },
  CJK: { spell: (value) => JSON.stringify(value), changed: (value) => mapText(value, toChinese) },
  escaped: { spell: (value) => JSON.stringify(value), changed: (value) => mapText(value, withEscapes) },
};

function mapObjects(value, change) {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, mapObjects(item, change)]);
  return Object.fromEntries(change(entries));
}

function alphabetical(entries) {
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function tagLast(entries) {
  const isTag = ([key]) => key === "kind" || key === "type";
  return [...entries.filter((entry) => !isTag(entry)), ...entries.filter(isTag)];
}

/** Only structs may grow; those of the events that have many fields do. */
function withUnknown(entries) {
  if (!entries.some(([key]) => key === "event_id")) return entries;
  return [
    ...entries.slice(0, 3),
    ["trace_id", "4bf92f3577b34da6a3ce929d0e0e4736"],
    ...entries.slice(3),
    ["extra", { shard: 7, hosts: ["a", "b"] }],
  ];
}

function pythonSpacing(value) {
  if (Array.isArray(value)) return `[${value.map(pythonSpacing).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${pythonSpacing(item)}`)
    .join(", ")}}`;
}

/** Free text is what stands in these fields; the others hold tags, enums and identifiers. */
const FREE_TEXT = new Set([
  "run_id",
  "name",
  "zone",
  "plan_id",
  "dataset",
  "columns",
  "predicate",
  "table_uri",
  "partitions",
  "code",
  "message",
  "stack",
  "cause",
]);

function mapText(value, change, free = false) {
  if (typeof value === "string") return free ? change(value) : value;
  if (Array.isArray(value)) return value.map((item) => mapText(item, change, free));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([key, item]) => [key, mapText(item, change, FREE_TEXT.has(key))]));
}

function toChinese(text) {
  return text.replace(/[a-z]/g, (letter) => String.fromCharCode(0x4e00 + letter.charCodeAt(0) * 37));
}

function withEscapes(text) {
  return text.replace(/[_ /]/g, '"\\\n');
}
