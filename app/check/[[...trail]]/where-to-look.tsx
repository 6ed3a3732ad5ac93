import { Details } from "@/components/prose/note";
import { Prose } from "@/components/prose/prose";
import { resolve } from "@/content/model/resolve";
import { sectionOf } from "@/content/model/tags";
import { site, sizeOf } from "../../site";

/** For each program with a guide, the guide's own words on where the outgoing server's name stands. */
export function WhereToLook() {
  const { guides, provider } = site();
  return guides.map(({ id, head, body }) => {
    const where = sectionOf(body, "where");
    return (
      where && (
        <Details key={id} summary={head.client}>
          <Prose body={resolve(where, provider, sizeOf)} />
          <p>
            <a href={`/guides/${id}`}>{head.client} の設定を変える案内</a>
          </p>
        </Details>
      )
    );
  });
}
