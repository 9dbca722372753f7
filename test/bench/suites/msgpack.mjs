import { VALIDATORS } from "../peers/index.mjs";
import { msgpackCodecs } from "../peers/msgpack.mjs";
import { mustEqual } from "../verify.mjs";
import { wireInputs } from "./wire-inputs.mjs";

/** MessagePack from values to bytes and from bytes to values; the peers know no types and check nothing unless they say so. */
export function msgpack(op, subject, peers) {
  return op === "encode" ? encode(subject, peers) : decode(subject, peers);
}

function encode(subject, peers) {
  const { compat, values, builtins, name: workload } = subject;
  const ours = {
    name: "ours",
    run: (value) => compat.encodeMsgpack(value),
    inputs: values,
    verify: ({ run }) => values.forEach((value, i) => mustEqual(compat.decodeMsgpack(run(value)), values[i], workload)),
  };
  const theirs = peers.map((name) => {
    const codec = msgpackCodecs[name];
    const verify = ({ run, inputs }) =>
      inputs.forEach((input, i) => mustEqual(codec.decode(run(input)), builtins[i], `${name} of ${workload}`));
    return { name, ...wireInputs(subject, codec.encode), verify };
  });
  return [ours, ...theirs];
}

function decode(subject, peers) {
  const ours = { name: "ours", run: (bytes) => subject.compat.decodeMsgpack(bytes), expected: subject.values };
  const theirs = peers.map((name) => ({ name, run: decoderOf(name, subject), expected: subject.builtins }));
  return [ours, ...theirs].map(({ name, run, expected }) => ({
    name,
    run,
    inputs: subject.packed,
    verify: () =>
      subject.packed.forEach((bytes, i) => mustEqual(run(bytes), expected[i], `${name} of ${subject.name}`)),
  }));
}

function decoderOf(name, subject) {
  const [codec, validator] = name.split(" + ");
  const { decode } = msgpackCodecs[codec];
  if (validator === undefined) return decode;
  const is = VALIDATORS.get(validator).is(subject.wireShape, { strict: false, view: "wire" });
  return (bytes) => {
    const value = decode(bytes);
    if (!is(value)) throw new Error(`${name} refuses a valid message`);
    return value;
  };
}
