import { expect, test } from "@playwright/test";
import { siteOnDisk } from "@/content/model/site-on-disk";
import { guideChoices } from "./guide-choices.ts";

const choices = guideChoices(siteOnDisk().guides);
const choice = (guide: string) => choices.find(({ id }) => id === guide);

test("what a program's switch for encryption means is read from its guide's drawings", () => {
  for (const guide of ["ios/mail", "mac/mail"]) expect(choice(guide), guide).toMatchObject({ hasOneSwitch: true });
  // Its switch means TLS from the start and has to stay off for STARTTLS.
  expect(choice("windows/outlook-express-6")).not.toHaveProperty("hasOneSwitch");
  for (const guide of ["windows/thunderbird", "windows/outlook-2007"])
    expect(choice(guide), guide).toMatchObject({ namesStartTls: true });
});
