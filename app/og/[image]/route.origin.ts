import { notFound } from "next/navigation";
import { numberedPages } from "@/content/model/numbers/numbered";
import { site } from "../../site";
import { titleOfAddress } from "../../title-of-address";
import { drawPicture } from "../picture";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return numberedPages(site()).map(({ number }) => ({ image: `${number}.png` }));
}

/** The picture of the page with a number, as cards in chats show it. Exists only where the public origin is known. */
export async function GET(_request: Request, { params }: { params: Promise<{ image: string }> }) {
  const { image } = await params;
  const { number, address } = numberedPages(site()).find((page) => `${page.number}.png` === image) ?? notFound();
  const { name } = site().provider;
  const png = await drawPicture({
    site: `${name} メール送信の案内`,
    whole: name,
    title: titleOfAddress(site(), address),
    number: `番号 ${number}`,
  });
  return new Response(new Uint8Array(png), { headers: { "content-type": "image/png" } });
}
