import { expect, test } from "vitest";
import { Session } from "../../../../generator/site/look/page/session.js";

test("x", () => {
  expect(new Session(() => 0).answer("contracts", []).length).toBe(2);
});
