// What nobody may see: values of types and fields with `x-secret`, and passwords in addresses.

import type { StructInfo, TypeInfo } from "tessera-contracts/serde";
import { hasSecrets, isSecretField, isSecretType, partsOf } from "tessera-contracts/serde/codegen";
import { closest } from "tessera-contracts/text";
import type { ConfigNode, Spot } from "./node.js";
import { fieldOf, fieldsOf, membersOf, structFor } from "./shape.js";

/** What is shown in place of a secret. */
export const MASK = "***";

/**
 * The stretches of a layer that are secrets. What an unknown key says counts as one too where the key may be that of a secret, misspelt or
 * in the wrong section, or may have one in it.
 */
export function secretSpots(type: TypeInfo, root: ConfigNode): readonly Spot[] {
  return hasSecrets(type) ? spotsIn(root, type, secretNames(type)) : [];
}

/** The text with the user and password of addresses masked. */
export function withoutPasswords(text: string): string {
  return text.replace(CREDENTIALS, `$1${MASK}@`);
}

/** The value, with what nobody may see in it masked. */
export function maskedValue(value: unknown, type: TypeInfo): unknown {
  if (isSecretType(type)) return MASK;
  if (typeof value === "string") return withoutPasswords(value);
  if (Array.isArray(value) && isSecretRow(type)) return MASK;
  if (Array.isArray(value)) return value.map((item) => maskedValue(item, itemType(type)));
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  return maskedObject(value, type);
}

/** Bounded, so that no text takes time beyond its length. */
const CREDENTIALS = /([A-Za-z][A-Za-z0-9+.-]{0,30}:\/\/)[^\s"'`/@:]{0,1000}:[^\s"'`@]{0,4000}@/g;
const ANY: TypeInfo = { kind: "any" };

/** True if an array may be a struct with secrets, whose fields have no names there. */
function isSecretRow(type: TypeInfo): boolean {
  return membersOf(type).some((member) => member.kind === "struct" && member.array_like && hasSecrets(member));
}

function spotsIn(node: ConfigNode, type: TypeInfo, names: ReadonlySet<string>): readonly Spot[] {
  if (isSecretType(type) || (node.kind === "array" && isSecretRow(type))) return [node.at];
  if (node.kind === "array") return node.items.flatMap((item) => spotsIn(item, itemType(type), names));
  if (node.kind !== "object") return [];
  const struct = structFor(type, node);
  if (struct === null) return node.entries.flatMap(({ value }) => spotsIn(value, itemType(type), names));
  return node.entries.flatMap(({ key, value }) => {
    const field = fieldOf(struct, key);
    if (field !== null) return isSecretField(field) ? [value.at] : spotsIn(value, field.type, names);
    if (key === struct.tag_field) return [];
    const mayBe = isContainerNode(value) || fieldsOf(struct).some(isSecretField) || isNear(key, names);
    return mayBe ? [value.at] : [];
  });
}

function isContainerNode({ kind }: ConfigNode): boolean {
  return kind === "object" || kind === "array";
}

function isNear(key: string, names: ReadonlySet<string>): boolean {
  return names.has(key) || closest(key, names) !== null;
}

/** The names of all fields that are secrets. */
function secretNames(type: TypeInfo, seen: Set<TypeInfo> = new Set(), names: Set<string> = new Set()): Set<string> {
  if (seen.has(type)) return names;
  seen.add(type);
  for (const struct of membersOf(type)) {
    if (struct.kind !== "struct") continue;
    for (const field of fieldsOf(struct)) if (isSecretField(field)) names.add(field.wire);
  }
  for (const part of partsOf(type)) secretNames(part, seen, names);
  return names;
}

/** The type of what is inside a list or map; of a tuple or union the one that has secrets, if there is one. */
function itemType(type: TypeInfo): TypeInfo {
  const parts = partsOf(type);
  if (type.kind === "union") return parts.map(itemType).find((part) => hasSecrets(part)) ?? ANY;
  return parts.find((part) => hasSecrets(part)) ?? parts[0] ?? ANY;
}

function maskedObject(value: object, type: TypeInfo): unknown {
  const struct = structOfValue(type, value);
  const shown = Object.create(null) as { [key: string]: unknown };
  const entries = value instanceof Map ? [...(value as Map<unknown, unknown>)] : Object.entries(value);
  for (const [key, item] of entries) {
    const field = struct === null ? null : fieldOf(struct, String(key));
    const isSecret = field !== null && isSecretField(field);
    shown[String(key)] = isSecret ? MASK : maskedValue(item, field?.type ?? itemType(type));
  }
  return shown;
}

function structOfValue(type: TypeInfo, value: object): StructInfo | null {
  const structs = membersOf(type).filter((member) => member.kind === "struct");
  if (structs.length < 2) return structs[0] ?? null;
  const has = (one: StructInfo): boolean => Reflect.get(value, one.tag_field ?? "") === one.tag;
  return structs.find(has) ?? null;
}
