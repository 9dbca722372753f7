// The syntax trees of statements, kept so that each is parsed once. A tree is large, of the parser's own shape, and looked into by few: so it lies
// in its artifact as raw MessagePack, which is decoded when somebody asks for it.

import { AstArtifact, SqlPolicySnapshot } from "tessera-contracts/contracts/artifacts/compiler";
import { JsonDict } from "tessera-contracts/contracts/types";
import type { FileEngine } from "tessera-contracts/engine";
import { Raw, sha256Hex } from "tessera-contracts/serde";
import type { Storage } from "tessera-contracts/storage";

/** What statements may do here: nothing but read. A tree that was kept under another policy is not taken. */
const POLICY: string = SqlPolicySnapshot.fingerprint(
  SqlPolicySnapshot.create({ name: "read_only", policy_hash: sha256Hex(new Uint8Array(0)) }),
);

/** The tree of a statement. */
export interface KeptTree {
  readonly artifact: AstArtifact;
  /** Whether it was kept before. */
  readonly isFound: boolean;
}

/** The tree that a store has of a statement, else the one that the engine makes, which is put there. */
export async function treeOf(sql: string, store: Storage, engine: FileEngine): Promise<KeptTree> {
  const path = `${sha256Hex(new TextEncoder().encode(sql))}.msgpack`;
  const kept = (await store.head(path)) === null ? null : AstArtifact.decodeMsgpack(await store.read(path));
  if (kept !== null && kept.sql === sql && kept.policy_hash === POLICY) return { artifact: kept, isFound: true };
  const [tree] = (await engine.parsedSql?.(sql)) ?? [];
  const ast_raw = Raw.msgpack(JsonDict.encodeMsgpack(JsonDict.convert(tree)));
  const artifact = AstArtifact.create({ sql, ast_raw, policy_hash: POLICY });
  await store.put(path, AstArtifact.encodeMsgpack(artifact));
  return { artifact, isFound: false };
}

/** The tables, views and parts of its own (`WITH`) that a statement reads, sorted: the tree is decoded for this. */
export function tablesIn({ ast_raw }: AstArtifact): readonly string[] {
  const names = new Set<string>();
  const left: unknown[] = [ast_raw.decode(JsonDict)];
  while (left.length > 0) {
    const node = left.pop();
    if (typeof node !== "object" || node === null) continue;
    if ("type" in node && node.type === "BASE_TABLE" && "table_name" in node) names.add(String(node.table_name));
    left.push(...(Object.values(node) as readonly unknown[]));
  }
  return [...names].sort();
}
