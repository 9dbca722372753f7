// Floats are printed with the fewest digits that read back as the same number, as msgspec and JavaScript choose them;
// only the form differs.

/** The JSON text of a finite float, always with a point or an exponent: `3.0`, `0.1`, `1e16`, `1.5e-6`. */
export function formatFloat(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-5 || size >= 1e16)) return value.toExponential().replace("+", "");
  return withPoint(value);
}

/** The text of a float as a JSON object key: as `formatFloat`, and `nan`, `inf`, `-inf`. */
export function formatFloatKey(value: number): string {
  if (Number.isFinite(value)) return formatFloat(value);
  return Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
}

/** Python's `repr` of a float: `3.0`, `1e+16`, `1e-05`. */
export function reprFloat(value: number): string {
  if (!Number.isFinite(value)) return formatFloatKey(value);
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-4 && size < 1e16)) return withPoint(value);
  return value.toExponential().replace(/[+-](\d)$/, (exponent) => `${exponent.slice(0, 1)}0${exponent.slice(1)}`);
}

function withPoint(value: number): string {
  if (Object.is(value, -0)) return "-0.0";
  return Number.isInteger(value) ? `${value}.0` : String(value);
}
