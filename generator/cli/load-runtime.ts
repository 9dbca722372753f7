// The rooms of the runtime that the compiler is compiled before, loaded when a command needs them.

import { UsageError } from "./command.js";

/**
 * Modules of the package by the names after its own, such as `arrow/codegen`. The compiler of this file does not follow names in
 * variables, and must not: whoever mends the compiler may have no runtime that works.
 * @param purpose what needs them, for the message where they are not built
 * @throws {UsageError} if they are not built
 */
export async function loadRuntime<Modules extends readonly unknown[]>(
  purpose: string,
  ...names: { readonly [Index in keyof Modules]: string }
): Promise<Modules> {
  try {
    const specifiers = names.map((name) => `tessera-contracts/${name}`);
    const modules = await Promise.all(specifiers.map((specifier) => import(specifier)));
    return modules as unknown as Modules;
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new UsageError(`${purpose} is not built; run \`npm run build\` first`, { cause: error });
  }
}
