import { spawnSync } from "node:child_process";
import { expect, test } from "@playwright/test";

const printed = (origin: string) =>
  spawnSync(process.execPath, ["--import", "tsx", "scripts/dns.ts"], {
    env: { ...process.env, PROVIDER: "example", SITE_URL: origin },
    encoding: "utf8",
  });

for (const origin of ["mail.example.jp", "http://localhost:3000", "https://localhost", "https://"]) {
  test(`${origin} is refused with what to write instead`, () => {
    const { status, stdout, stderr } = printed(origin);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain(`SITE_URL 「${origin}」`);
    expect(stderr).toContain("https:// で始まる");
    expect(stderr).not.toContain("Error");
  });
}

test("a public origin goes before the one in the record, and none leaves that", () => {
  expect(printed("https://mail.example.jp").stdout).toContain("CNAME mail.example.jp.\n");
  expect(printed("").stdout).toContain("CNAME mail-guide.example.jp.\n");
});
