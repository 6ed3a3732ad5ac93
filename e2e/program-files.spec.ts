import { plistOf } from "./plist.ts";
import { expect, test } from "./site.ts";

const autoconfig = ["/mail/config-v1.1.xml", "/.well-known/autoconfig/mail/config-v1.1.xml"];
const autodiscover = ["/autodiscover/autodiscover.xml", "/Autodiscover/Autodiscover.xml"];

const asking = (address: string) =>
  `<?xml version="1.0"?><Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006"><Request><EMailAddress>${address}</EMailAddress><AcceptableResponseSchema>http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a</AcceptableResponseSchema></Request></Autodiscover>`;

/** Where the record says all that programs need. */
const isComplete = (provider: {
  incoming?: unknown;
  outgoing: { encryption?: string | undefined; userName: string };
}) => Boolean(provider.incoming && provider.outgoing.encryption && provider.outgoing.userName !== "user-id");

test("Thunderbird finds the settings at both addresses, whatever address it names", async ({ request, site }) => {
  for (const path of autoconfig) {
    const answer = await request.get(`${path}?emailaddress=taro%40${site.provider.mailDomain}`);
    if (!isComplete(site.provider)) {
      expect(answer.status()).toBe(404);
      continue;
    }
    const text = await answer.text();
    expect(answer.headers()["content-type"]).toContain("text/xml");
    expect(text).toContain(`<port>${site.provider.outgoing.port}</port>`);
    expect(text).not.toContain("taro");
    const guide = /<documentation url="([^"]+)"/.exec(text)?.[1] ?? "";
    expect((await request.get(new URL(guide).pathname)).status()).toBe(200);
  }
});

test("Outlook is answered alike for every mailbox of the domain, and not at all for others", async ({
  request,
  site,
}) => {
  const { mailDomain } = site.provider;
  const ask = (path: string, data: string) => request.post(path, { data, headers: { "content-type": "text/xml" } });
  for (const path of autodiscover) {
    const known = await ask(path, asking(`taro@${mailDomain}`));
    if (!isComplete(site.provider)) {
      expect(known.status()).toBe(404);
      continue;
    }
    const unknown = await ask(path, asking(`nobody@${mailDomain}`));
    expect((await known.text()).replaceAll("taro", "nobody")).toBe(await unknown.text());
    expect((await ask(path, asking("taro@example.com"))).status()).toBe(404);
    for (const body of ["", "<a", "x".repeat(100_000), `<!DOCTYPE a [<!ENTITY b "c">]>${asking("&b;")}`]) {
      const answer = await ask(path, body);
      expect(answer.status()).toBe(200);
      expect(await answer.text()).toContain("<ErrorCode>600</ErrorCode>");
    }
  }
});

test("Autodiscover tells a form the protocol's error, and a reader to post", async ({ request, site }) => {
  for (const path of autodiscover) {
    for (const type of ["application/x-www-form-urlencoded", "multipart/form-data; boundary=a"]) {
      const answer = await request.post(path, { data: "a=b", headers: { "content-type": type } });
      expect(answer.status()).toBe(isComplete(site.provider) ? 200 : 404);
      if (isComplete(site.provider)) expect(await answer.text()).toContain("<ErrorCode>600</ErrorCode>");
    }
    const read = await request.get(path);
    expect([read.status(), read.headers().allow]).toEqual([405, "POST"]);
  }
});

test("the profile holds the submission port and no password", async ({ request, site }) => {
  const answer = await request.get("/profile/mail.mobileconfig");
  if (!site.provider.incoming || !site.provider.outgoing.encryption) {
    expect(answer.status()).toBe(404);
    return;
  }
  expect(answer.headers()["content-type"]).toBe("application/x-apple-aspen-config");
  const [mail] = plistOf(await answer.text());
  expect(mail).toMatchObject({ OutgoingMailServerPortNumber: site.provider.outgoing.port, PreventMove: false });
  expect(Object.keys(mail ?? {}).filter((key) => /^(Incoming|Outgoing)Password$/.test(key))).toEqual([]);
});

test("only what the record is enough for is offered", async ({ page, site }) => {
  await page.goto("/settings");
  const offered = Boolean(site.provider.incoming && site.provider.outgoing.encryption);
  await expect(page.locator('a[href="/profile/mail.mobileconfig"]')).toHaveCount(offered ? 2 : 0);
});
