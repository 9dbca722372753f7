/** What an untyped encoder gets: values without their defaults, or, where structs are arrays on the wire, values it makes arrays of. */
export function wireInputs({ builtins, values, toWire }, encode) {
  if (toWire === undefined) return { run: encode, inputs: builtins };
  return { run: (value) => encode(toWire(value)), inputs: values };
}
