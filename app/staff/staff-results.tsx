import type { ReactNode } from "react";
import { Prose } from "@/components/prose/prose";
import { pathOf, trailsTo } from "@/content/model/check";
import { checkAddress } from "@/content/model/next-address";
import { resolve } from "@/content/model/resolve";
import { site, sizeOf } from "../site";
import { inWords, outcomeOf } from "../words";
import { NumberedLink } from "./numbered-link";

/** Each result: which answers lead to it, and what the caller is to do. */
export function StaffResults() {
  const { outcomes, tree, provider } = site();
  return [...outcomes.keys()].map((id) => {
    const { title, meaning, body, guides } = outcomeOf(site(), id);
    const trails = trailsTo(tree, id);
    return (
      <section key={id} aria-labelledby={`result-${id}`} className="mt-6">
        <h3 id={`result-${id}`} className="text-std-20B-160">
          {title}
        </h3>
        <p>
          {meaning}。<NumberedLink address={`/result/${id}`}>結果のページ</NumberedLink>
        </p>
        {trails.length > 0 ? (
          <ul className="list-disc pl-6">
            {trails.map((trail) => (
              <li key={pathOf(trail).join("/")}>
                {trail.map((given) => inWords(site(), given)).join("、")}{" "}
                <NumberedLink address={checkAddress(pathOf(trail))}>この答えの結果</NumberedLink>
              </li>
            ))}
          </ul>
        ) : (
          <p>
            {id === "webmail"
              ? "質問に答えなくても、Webメールだけを使う方はこの結果です。質問のページから開きます。"
              : "チェックの質問では、この結果になりません。"}
          </p>
        )}
        <Prose body={resolve(body, provider, sizeOf)} components={{ Section: Part }} />
        {guides && (
          <p>
            案内は<a href="#guides">下の一覧</a>から選びます。
          </p>
        )}
      </section>
    );
  });
}

/** A section of a result's words; without its id, which stands on the page of the result. */
function Part({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="prose">
      <h4 className="font-bold">{title}</h4>
      {children}
    </div>
  );
}
