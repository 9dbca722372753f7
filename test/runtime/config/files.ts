import { ConfigError } from "../../../runtime/config/errors.js";
import type { ReadFile } from "tessera-contracts/config";

/** Reads files out of an object. */
export function filesOf(files: { readonly [path: string]: string | Uint8Array }): ReadFile {
  return (path) => {
    const content = Object.hasOwn(files, path) ? files[path] : undefined;
    if (content === undefined)
      return Promise.reject(new ConfigError("CONFIG_FILE_MISSING", `${path}: there is no such file`));
    return Promise.resolve(typeof content === "string" ? new TextEncoder().encode(content) : content);
  };
}
