import { BINARY_FORMATS } from "../peers/index.mjs";
import { must } from "../verify.mjs";

/** Our MessagePack against binary formats with a schema, each in its own bytes and from its own kind of message. */
export function binary(op, subject, peers) {
  return op === "encode" ? encode(subject, peers) : decode(subject, peers);
}

function encode(subject, peers) {
  const ours = { name: "ours", run: (value) => subject.compat.encodeMsgpack(value), inputs: subject.values };
  const theirs = peers.map((name) => {
    const { message, encode: run } = formatOf(name, subject);
    return { name, run, inputs: subject.values.map(message) };
  });
  return [
    { ...ours, verify: () => {} },
    ...theirs.map((candidate) => ({ ...candidate, verify: () => verifyTrip(candidate.name, subject) })),
  ];
}

function decode(subject, peers) {
  const ours = { name: "ours", run: (bytes) => subject.compat.decodeMsgpack(bytes), inputs: subject.packed };
  const theirs = peers.map((name) => {
    const { message, encode: toBytes, decode: run } = formatOf(name, subject);
    return { name, run, inputs: subject.values.map((value) => Buffer.from(toBytes(message(value)))) };
  });
  return [
    { ...ours, verify: () => {} },
    ...theirs.map((candidate) => ({ ...candidate, verify: () => verifyTrip(candidate.name, subject) })),
  ];
}

function formatOf(name, subject) {
  return BINARY_FORMATS.get(name).binary(subject.valueShape);
}

/** What was decoded encodes to the same bytes, and both libraries of Protocol Buffers write the same ones. */
function verifyTrip(name, subject) {
  const { message, encode: toBytes, decode: fromBytes } = formatOf(name, subject);
  const twin = name === "protobuf-es" ? formatOf("protobufjs", subject) : undefined;
  for (const value of subject.values) {
    const bytes = Buffer.from(toBytes(message(value)));
    must(bytes.equals(toBytes(fromBytes(bytes))), `${name} loses something of ${subject.name}`);
    if (twin !== undefined)
      must(bytes.equals(twin.encode(twin.message(value))), `${name} and protobufjs differ on ${subject.name}`);
  }
}
