import { namedShapes } from "../shape.mjs";

/** The proto3 file of a shape as a FileDescriptorProto in its JSON form: what protoc makes of what one would write by hand. */
export function protoDescriptor(root) {
  return { name: "bench.proto", package: "bench", syntax: "proto3", messageType: namedShapes(root).map(messageOf) };
}

/** The property that a member of a union has in its message. */
export function memberField(member) {
  return `as_${member.tag}`;
}

/** A literal of strings is an enum of its message. */
export function isNames(type) {
  return type.kind === "literal" && typeof type.values[0] === "string";
}

/** True for integers that do not fit in 32 bits. */
export function isWide(type) {
  return type.kind === "int" && integerType(type) === "TYPE_INT64";
}

const ONE = "LABEL_OPTIONAL";
const MANY = "LABEL_REPEATED";

function messageOf(shape) {
  return shape.kind === "tagged" ? oneofOf(shape) : structOf(shape);
}

function oneofOf({ name, members }) {
  const field = members.map((member, index) => ({
    ...named(memberField(member), index),
    label: ONE,
    ...referenceTo(member.name),
    oneofIndex: 0,
  }));
  return { name, field, oneofDecl: [{ name: "member" }] };
}

function structOf({ name, fields }) {
  const message = { name, field: [], nestedType: [], enumType: [], oneofDecl: [] };
  fields.forEach((field, index) => {
    message.field.push({ ...named(field.name, index), ...fieldOf(field.type, field.name, message) });
  });
  return message;
}

function named(name, index) {
  return { name, jsonName: name, number: index + 1 };
}

/** What a field is, and in `message` what has to stand beside it. */
function fieldOf(type, name, message) {
  if (type.kind === "list") return { label: MANY, ...typeOf(type.item) };
  if (type.kind === "map") return mapField(type, name, message);
  if (type.kind === "nullable") return nullableField(type, name, message);
  if (!isNames(type)) return { label: ONE, ...typeOf(type) };
  message.enumType.push({
    name: `Of_${name}`,
    value: type.values.map((value, number) => ({ name: `${name}_${value}`, number })),
  });
  return { label: ONE, type: "TYPE_ENUM", typeName: `.bench.${message.name}.Of_${name}` };
}

function mapField({ value }, name, message) {
  const entry = `${name.replace(/(?:^|_)([a-z])/g, (_, letter) => letter.toUpperCase())}Entry`;
  const field = [
    { ...named("key", 0), label: ONE, type: "TYPE_STRING" },
    { ...named("value", 1), label: ONE, ...typeOf(value) },
  ];
  message.nestedType.push({ name: entry, field, options: { mapEntry: true } });
  return { label: MANY, ...referenceTo(`${message.name}.${entry}`) };
}

/** A map has no presence of its own: null is empty. Others are `optional`, which protoc makes a union of one. */
function nullableField({ inner }, name, message) {
  if (inner.kind === "map") return mapField(inner, name, message);
  message.oneofDecl.push({ name: `_${name}` });
  return { ...fieldOf(inner, name, message), proto3Optional: true, oneofIndex: message.oneofDecl.length - 1 };
}

function typeOf(type) {
  switch (type.kind) {
    case "bool":
      return { type: "TYPE_BOOL" };
    case "float":
      return { type: "TYPE_DOUBLE" };
    case "str":
      return { type: "TYPE_STRING" };
    case "int":
      return { type: integerType(type) };
    case "literal":
      return { type: "TYPE_UINT32" };
    default:
      return referenceTo(type.name);
  }
}

function referenceTo(name) {
  return { type: "TYPE_MESSAGE", typeName: `.bench.${name}` };
}

function integerType({ min, max }) {
  if (min >= 0 && max <= 4_294_967_295) return "TYPE_UINT32";
  return min >= -2_147_483_648 && max <= 2_147_483_647 ? "TYPE_SINT32" : "TYPE_INT64";
}
