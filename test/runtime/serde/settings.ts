// A configuration with everything that settings are made of.

import {
  bool,
  bytes,
  contract,
  defaulted,
  field,
  int,
  list,
  map,
  nullable,
  str,
  struct,
  union,
  unset,
} from "../../../runtime/serde/codegen.js";
import { type Contract } from "../../../runtime/serde/index.js";

const limits = struct({
  name: "Limits",
  module: "m",
  fields: () => [defaulted("most", int({ ge: 1 }), () => 10), defaulted("least", int(), () => 0)],
});
const backend = (tag: string): ReturnType<typeof struct> =>
  struct({
    name: `Backend${tag}`,
    module: "m",
    tag,
    tag_field: "kind",
    fields: () => [defaulted("path", str(), () => "/"), defaulted("size", int(), () => 1)],
  });

export const Settings: Contract<{ readonly [name: string]: unknown }> = contract({
  name: "Settings",
  module: "m",
  info: struct({
    name: "Settings",
    module: "m",
    fields: () => [
      field("name", str()),
      defaulted("debug", bool(), () => false),
      defaulted("limits", nullable(limits), () => null),
      defaulted("backend", nullable(union([backend("disk"), backend("s3")])), () => null),
      defaulted("labels", map(str(), int()), () => ({})),
      defaulted("tags", list(str()), () => []),
      unset("key", bytes(), { wire: "api-key" }),
    ],
  }),
});
