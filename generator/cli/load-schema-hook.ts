import { createRequire } from "node:module";
import type { SchemaHook } from "../emit/schema/schema-hook.js";
import { UsageError } from "./command.js";

const require = createRequire(import.meta.url);

/**
 * The `schemaHook` that a module exports. It is required rather than imported, which Node does with ES modules too: so nothing
 * has to wait for it.
 * @throws {UsageError} when the module cannot be loaded or has no such function
 */
export function loadSchemaHook(path: string): SchemaHook {
  const { schemaHook } = load(path);
  if (typeof schemaHook === "function") return schemaHook as SchemaHook;
  throw new UsageError(
    `schema_hook: ${path} has no function schemaHook; add \`export function schemaHook(schema, definition)\``,
  );
}

function load(path: string): { readonly schemaHook?: unknown } {
  try {
    return (require(path) ?? {}) as { readonly schemaHook?: unknown };
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new UsageError(`schema_hook: cannot load ${path}: ${reason}`);
  }
}
