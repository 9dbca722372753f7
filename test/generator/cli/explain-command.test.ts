import { expect, test } from "vitest";
import { CODES } from "../../../generator/diagnostics/codes.js";
import { tessera } from "./call.js";

test.each(Object.entries(CODES))("explain %s", async (name, { severity, summary, explain }) => {
  expect(await tessera("/", "explain", name)).toEqual({
    code: 0,
    out: `${severity} ${name}: ${summary}\n\n${explain}`,
    error: "",
  });
});

test("explain alone lists every code", async () => {
  const { code, out } = await tessera("/", "explain");
  expect(code).toBe(0);
  expect(out.split("\n").map((line) => line.split(" ")[0])).toEqual(Object.keys(CODES));
});

test.each([
  ["unknwon-type", "no code unknwon-type; did you mean unknown-type?"],
  ["toString", "no code toString; tessera explain lists them"],
])("explain %s", async (name, message) => {
  expect(await tessera("/", "explain", name)).toEqual({ code: 2, out: "", error: `tessera: ${message}` });
});
