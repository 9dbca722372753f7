// Parts of answers as servers send them.

import type { Any } from "../../../runtime/spark/protocol/status.generated.js";

/** A detail of a status. */
export function anyOf(name: string, value: Uint8Array): Any {
  return { $typeName: "google.rpc.Any", typeUrl: `type.googleapis.com/google.rpc.${name}`, value };
}
