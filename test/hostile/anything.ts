import { any, contract } from "../../runtime/serde/codegen.js";

/** Writes and reads whatever it is given. */
export const anything = contract<unknown>({ name: "Anything", module: "hostile", info: any() });
