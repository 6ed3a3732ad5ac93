import { expect, test } from "@playwright/test";
import { nameUuid } from "./name-uuid.ts";

test("the UUID of a URI is that of the standard", () => {
  // As `python3 -c 'import uuid; print(uuid.uuid5(uuid.NAMESPACE_URL, "…"))'` prints it.
  expect(nameUuid("http://www.example.com/")).toBe("FCDE3C85-2270-590F-9E7C-EE003D65E0E2");
  expect(nameUuid("mailto:taro@example.jp")).toBe("752695E1-37B0-5296-8DB4-C913F4759395");
  expect(nameUuid("mailto:れい@example.jp")).toBe("47695926-BA99-5124-BCC5-7AF5BF945228");
});
