import { VALIDATORS } from "../peers/index.mjs";
import { spoiled } from "../spoil.mjs";
import { must } from "../verify.mjs";

const SPOILED = 60;

/** `is`, over values as JSON.parse makes them: compat contracts against loose checks, strict ones against strict. */
export function validation(op, subject, peers) {
  const strict = op === "is strict";
  const ours = { name: "ours", run: (strict ? subject.strict : subject.compat).is };
  const theirs = peers.map((name) => ({
    name,
    run: VALIDATORS.get(name).is(subject.valueShape, { strict, view: "value" }),
  }));
  return [ours, ...theirs].map((candidate) => ({ ...candidate, inputs: subject.values, predicate: true, verify }));

  function verify({ name, run }) {
    must(
      subject.values.every((value) => run(value)),
      `${name} refuses a valid ${subject.name}`,
    );
    for (const value of spoiled(subject.values[0], SPOILED)) {
      must(run(value) === ours.run(value), `${name} and we do not agree on a spoiled ${subject.name}`);
    }
  }
}
