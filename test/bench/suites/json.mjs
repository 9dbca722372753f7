import { jsonEncoders } from "../peers/json-text.mjs";
import { VALIDATORS } from "../peers/index.mjs";
import { must, mustEqual } from "../verify.mjs";
import { SPELLINGS } from "../workloads/spellings.mjs";
import { wireInputs } from "./wire-inputs.mjs";

/** JSON from values to bytes and from bytes to values. */
export function json(op, subject, peers) {
  if (op === "encode") return encode(subject, peers);
  if (op.startsWith("decode a string")) return decode(subject, peers, asText(subject, op));
  const spelling = SPELLINGS[op.replace(/^decode ?/, "")];
  return decode(subject, peers, spelling === undefined ? canonical(subject) : spelled(subject, spelling));
}

/** Peers get what is to be written; that defaults are left out is work which only we do. */
function encode(subject, peers) {
  const ours = {
    name: "ours",
    run: (value) => subject.compat.encodeJson(value),
    inputs: subject.values,
    verify: ({ run, inputs }) =>
      inputs.forEach((value, i) =>
        mustEqual(subject.strict.decodeJson(run(value)), value, `our JSON of ${subject.name} ${i}`),
      ),
  };
  const theirs = peers.map((name) => {
    const { run, inputs } = wireInputs(subject, jsonEncoders[name](subject.wireShape));
    return { name, run, inputs, verify: (candidate) => verifyText(candidate, subject) };
  });
  return [ours, ...theirs];
}

/** The same value in as many bytes as ours takes, but for the `.0` that we write as msgspec does. */
function verifyText({ name, run, inputs }, subject) {
  inputs.forEach((input, i) => {
    const [found, expected] = [run(input), JSON.parse(subject.json[i])];
    mustEqual(JSON.parse(found), expected, `${name}'s JSON of ${subject.name}`);
    const bytes = Buffer.byteLength(JSON.stringify(expected));
    must(found.length === bytes, `${name} writes ${found.length} bytes, expected ${bytes}`);
  });
}

function canonical({ json, values, builtins }) {
  return { inputs: json, values, builtins };
}

/** The messages as text, as they come from a database or a library; of 60 characters, or about as many, if that is asked for. */
function asText({ json, values, builtins }, op) {
  const texts = { inputs: json.map(String), values, builtins };
  if (op === "decode a string") return texts;
  const near = json.flatMap((bytes, i) => (Math.abs(bytes.length - 60) < 15 ? [i] : []));
  const few = near.slice(0, 8);
  return Object.fromEntries(Object.entries(texts).map(([name, list]) => [name, few.map((i) => list[i])]));
}

function spelled(subject, { spell, changed = (value) => value }) {
  const builtins = subject.builtins.map(changed);
  const inputs = builtins.map((value) => Buffer.from(spell(value)));
  // The interpreter that the fast path is held against says what it means.
  const values = builtins.map((value) => subject.compat.convert(value));
  return { inputs, values, builtins: inputs.map((bytes) => JSON.parse(bytes)) };
}

function decode(subject, peers, { inputs, values, builtins }) {
  const ours = { name: "ours", run: (bytes) => subject.compat.decodeJson(bytes), expected: values };
  const theirs = peers.map((name) => ({ name, run: parserOf(name, subject), expected: builtins }));
  return [ours, ...theirs].map(({ name, run, expected }) => ({
    name,
    run,
    inputs,
    verify: () => inputs.forEach((bytes, i) => mustEqual(run(bytes), expected[i], `${name} of ${subject.name}`)),
  }));
}

function parserOf(name, subject) {
  if (name === "JSON.parse") return (bytes) => JSON.parse(bytes.toString());
  const is = VALIDATORS.get(name.replace("JSON.parse + ", "")).is(subject.wireShape, { strict: false, view: "wire" });
  return (bytes) => {
    const value = JSON.parse(bytes.toString());
    if (!is(value)) throw new Error(`${name} refuses a valid message`);
    return value;
  };
}
