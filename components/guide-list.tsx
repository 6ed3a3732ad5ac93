import type { GuideHead } from "@/content/model/guide";
import { GuidePicture } from "./guide-picture";
import { Phrases } from "./phrases";

export type GuideCard = { href: string } & Pick<GuideHead, "client" | "system" | "picture" | "recognise">;

/** Guides to choose from by picture and name. The reader's result travels along by public/page.js. */
export function GuideList({ guides }: { guides: GuideCard[] }) {
  return (
    <ul className="mt-4 grid gap-4 tablet:grid-cols-2">
      {guides.map(({ href, client, system, picture, recognise }) => (
        <li key={href} className="relative rounded-12 border-2 border-brand bg-white p-4 hover:bg-brand-tint">
          <GuidePicture picture={picture} />
          <a href={href} className="guide-link text-std-20B-160 mt-2 inline-block">
            <Phrases>{client}</Phrases>
          </a>
          {system && <p className="text-[1rem] text-quiet">{system}</p>}
          {recognise && <p className="text-[1rem]">{recognise}</p>}
        </li>
      ))}
    </ul>
  );
}
