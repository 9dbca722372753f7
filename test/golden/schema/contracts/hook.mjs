/** Adds the module's owner to every struct, and where a field may hold personal data. */
export function schemaHook(schema, { module, kind }) {
  if (kind !== "struct") return schema;
  const owned = { ...schema, "x-owner": `team ${module}` };
  if (!owned.properties?.email) return owned;
  return { ...owned, properties: { ...owned.properties, email: { ...owned.properties.email, "x-personal": true } } };
}
