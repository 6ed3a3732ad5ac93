import { fileAnswer } from "@/app/file-answer";
import { origin } from "@/app/site";
import { published } from "@/content/model/published";
import { thunderbirdAutoconfig } from "@/content/model/setup/autoconfig";

/** The settings that Thunderbird and others look for by the domain of an address. The query, which holds the address, is not read. */
export function GET() {
  const provider = { ...published().service, ...(origin && { site: origin }) };
  return fileAnswer(thunderbirdAutoconfig(provider, { guide: "/guides/find/thunderbird" }), "text/xml; charset=utf-8");
}
