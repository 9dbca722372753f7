import { create, createFileRegistry, fromBinary, fromJson, toBinary } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import protobufjs from "protobufjs";
import "protobufjs/ext/descriptor.js";
import { isNames, isWide, memberField, protoDescriptor } from "./proto-descriptor.mjs";

// Both read one descriptor. It is all that protoc-gen-es would have put into its output, so no code generator has to run.

export const protobufEs = {
  name: "protobuf-es",
  binary: (shape) => {
    const schema = createFileRegistry(descriptorSet(shape)).getMessage(`bench.${shape.name}`);
    const messages = new Messages({
      wide: BigInt,
      property: (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase()),
      member: (field, value) => ({ member: { case: field, value } }),
    });
    return {
      message: (value) => create(schema, messages.message(shape, value)),
      encode: (message) => toBinary(schema, message),
      decode: (bytes) => fromBinary(schema, bytes),
    };
  },
};

export const protobufJs = {
  name: "protobufjs",
  binary: (shape) => {
    const set = toBinary(FileDescriptorSetSchema, descriptorSet(shape));
    const type = protobufjs.Root.fromDescriptor(set).lookupType(`bench.${shape.name}`);
    const messages = new Messages({
      wide: Number,
      property: (name) => name,
      member: (field, value) => ({ [field]: value }),
    });
    return {
      message: (value) => type.fromObject(messages.message(shape, value)),
      encode: (message) => type.encode(message).finish(),
      decode: (bytes) => type.decode(bytes),
    };
  },
};

function descriptorSet(shape) {
  return fromJson(FileDescriptorSetSchema, { file: [protoDescriptor(shape)] });
}

/** Turns our values into what the two libraries make messages of; they differ in wide integers, in the names of properties and in unions. */
class Messages {
  constructor({ wide, property, member }) {
    this.wide = wide;
    this.property = property;
    this.member = member;
  }

  message(shape, value) {
    if (shape.kind === "tagged") {
      const member = shape.members.find((one) => one.tag === value[shape.tag_field]);
      return this.member(this.property(memberField(member)), this.message(member, value));
    }
    const entries = shape.fields.map(({ name, type }) => [this.property(name), this.#value(type, value[name])]);
    return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
  }

  #value(type, value) {
    if (value === null) return undefined;
    if (type.kind === "nullable") return this.#value(type.inner, value);
    if (type.kind === "list") return value.map((item) => this.#value(type.item, item));
    if (isNames(type)) return type.values.indexOf(value);
    if (isWide(type)) return this.wide(value);
    return type.kind === "struct" || type.kind === "tagged" ? this.message(type, value) : value;
  }
}
