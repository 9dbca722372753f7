// Which functions of the user plans call.

import type { RequiredUdf } from "tessera-contracts/contracts/artifacts/manifest";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import { functionOf } from "./registry.js";
import { type UdfCatalog, udfFingerprint } from "./udfs.js";

/** The functions of the user that plans call themselves, not by their views: by name in order, each once. Those that nobody declared are not among them. */
export function requiredUdfs(
  plans: readonly RelSpec[],
  { udfs }: { readonly udfs?: UdfCatalog },
): readonly RequiredUdf[] {
  if (udfs === undefined) return [];
  const names = new Set<string>();
  const left: unknown[] = [...plans];
  while (left.length > 0) {
    const node = left.pop();
    if (typeof node !== "object" || node === null) continue;
    if ("fn" in node && typeof node.fn === "string") names.add(node.fn);
    left.push(...(Object.values(node) as readonly unknown[]));
  }
  return [...names].sort().flatMap((name) => udfNamed(name, udfs) ?? []);
}

/** What a function of the user is by its name; null if nobody declared it, or the registry has one of the name. */
export function udfNamed(name: string, udfs: UdfCatalog): RequiredUdf | null {
  const spec = functionOf(name) === null && Object.hasOwn(udfs.specs, name) ? udfs.specs[name] : undefined;
  return spec === undefined ? null : { name, version: spec.version, hash: udfFingerprint(name, udfs) };
}
