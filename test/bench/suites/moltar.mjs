import { VALIDATORS } from "../peers/index.mjs";
import { ownCopy } from "../measure.mjs";
import { must, mustEqual } from "../verify.mjs";

/**
 * The four operations of moltar's typescript-runtime-type-benchmarks: an assertion that lets unknown fields pass or refuses them, and
 * a parse that drops or refuses them. Ours are `is` and `convert`.
 */
export function moltar(op, subject, peers) {
  const { strict, make } = OPERATIONS[op];
  const contract = strict ? subject.strict : subject.compat;
  const mode = { strict, view: "value" };
  const ours = { name: "ours", run: make(contract.is, (value) => contract.convert(value)) };
  const theirs = peers.map((name) => {
    const peer = VALIDATORS.get(name);
    return { name, run: make(peer.is(subject.valueShape, mode), peer.parse?.(subject.valueShape, mode)) };
  });
  const verify = op.startsWith("assert") ? verifyAssertion : verifyParse;
  return [ours, ...theirs].map((candidate) => ({
    ...candidate,
    inputs: subject.values,
    verify: ({ name, run }) => verify(`${name}, ${op}`, run, { strict, value: subject.values[0] }),
  }));
}

const OPERATIONS = {
  assertLoose: { strict: false, make: (is) => assertion(is) },
  assertStrict: { strict: true, make: (is) => assertion(is) },
  parseSafe: { strict: false, make: (_, parse) => parse },
  parseStrict: { strict: true, make: (_, parse) => parse },
};

function assertion(is) {
  return ownCopy('return (value) => { if (!is(value)) throw new Error("invalid"); return true; };', { is });
}

function verifyAssertion(name, run, { strict, value }) {
  must(run(value) === true, `${name} refuses a valid value`);
  must(throws(run, { ...value, number: "one" }), `${name} passes a wrong number`);
  must(throws(run, { ...value, unknown: 1 }) === strict, `${name} treats an unknown field as the other kind does`);
}

function verifyParse(name, run, { strict, value }) {
  mustEqual(run(value), value, name);
  must(throws(run, { ...value, number: "one" }), `${name} passes a wrong number`);
  const grown = { ...value, deeply_nested: { ...value.deeply_nested, unknown: 1 } };
  if (strict) must(throws(run, grown), `${name} passes an unknown field`);
  else mustEqual(run(grown), value, `${name} of an unknown field`);
}

function throws(run, value) {
  try {
    run(value);
  } catch {
    return true;
  }
  return false;
}
