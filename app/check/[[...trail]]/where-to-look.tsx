import { Details } from "@/components/prose/note";
import { Prose } from "@/components/prose/prose";
import { type Os, systems } from "@/content/model/guide";
import { resolve } from "@/content/model/resolve";
import { sectionOf } from "@/content/model/tags";
import { site, sizeOf } from "../../site";
import { devicesOf } from "../../words";

/** By device and program, the guides' own words on where the outgoing server's name stands. */
export function WhereToLook() {
  return devicesOf(site()).map((os) => (
    <Details key={os} summary={`${systems[os]}の方`}>
      <Programs os={os} />
    </Details>
  ));
}

function Programs({ os }: { os: Os }) {
  const { guides, provider } = site();
  return guides
    .filter(({ head }) => head.os === os)
    .map(({ id, head, body }) => {
      const where = sectionOf(body, "where");
      return (
        where && (
          <Details key={id} summary={head.client}>
            <Prose body={resolve(where, provider, sizeOf)} />
          </Details>
        )
      );
    });
}
