import { expect, test } from "@playwright/test";
import { compareWithOther } from "./compare-with-other.ts";

const shownWay = { label: "れい社", host: "smtp.example.com", port: "587", encryption: "STARTTLS" };
const ways = [{ host: "smtp.example.com", port: "465", encryption: "SSL/TLS" }];
const by465 = { server: "smtp.example.com", port: "465", authentication: "on", encryption: "tls" } as const;
const verdicts = (lines: ReturnType<typeof compareWithOther>) => lines.map(({ verdict }) => verdict);

test("another way that the chosen provider offers is right as a whole", () => {
  const program = { namesStartTls: true };
  expect(verdicts(compareWithOther(by465, { ...shownWay, ways }, program))).toEqual(Array(4).fill("right"));
  expect(verdicts(compareWithOther(by465, shownWay, program))).toEqual(["right", "wrong", "right", "wrong"]);
});

test("half of one way and half of another is compared with what guides show", () => {
  const mixed = { ...by465, encryption: "none" } as const;
  expect(compareWithOther(mixed, { ...shownWay, ways })[1]).toMatchObject({ wanted: "587", verdict: "wrong" });
});
