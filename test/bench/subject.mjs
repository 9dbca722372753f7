import { WORKLOADS, valuesOf } from "./workloads/index.mjs";
import { shapeOf } from "./shape.mjs";

/** Everything that suites need of one workload: its contract, compat and strict, its values and what peers take instead. */
export async function subjectOf(name) {
  const workload = WORKLOADS.find((one) => one.name === name);
  const [compat, strict] = await Promise.all(["compat", "strict"].map((mode) => contractOf(workload, mode)));
  const values = valuesOf(workload);
  return {
    name,
    compat,
    strict,
    values,
    /** As JSON.parse returns them: wire names, defaults left out. */
    builtins: values.map((value) => JSON.parse(JSON.stringify(compat.toBuiltins(value)))),
    json: values.map((value) => Buffer.from(compat.encodeJson(value))),
    packed: values.map((value) => Buffer.from(compat.encodeMsgpack(value))),
    valueShape: shapeOf(compat.info, "value"),
    wireShape: shapeOf(compat.info, "wire"),
    toWire: workload.toWire,
    row: workload.row && (await contractOf({ name: workload.row, module: workload.module }, "compat")),
  };
}

async function contractOf({ name, module }, mode) {
  return (await import(`./built/${mode}/${module}.js`))[name];
}
