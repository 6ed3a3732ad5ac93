import type { ReactNode } from "react";
import { Details } from "@/components/prose/note";
import { site } from "../site";

/** The way to other providers' values: a search where the page has one, and the best known of them. */
export function ProviderChoice({ search }: { search: ReactNode }) {
  // Those that people have a name of their own for.
  const known = site().otherProviders.providers.filter(({ aliases }) => aliases.length > 0);
  return (
    <section
      aria-labelledby="providers"
      className="no-print mt-8 max-w-[46rem] rounded-12 border-2 border-brand bg-white p-4"
    >
      <h2 id="providers" className="text-std-20B-160">
        メールの会社の値を調べる
      </h2>
      {search}
      <Details summary="おもな会社から選ぶ">
        <ul className="links">
          {known.map(({ id, name, domains }) => (
            <li key={id}>
              <a href={`/providers/${id}`}>
                {name}（@{domains[0]}）
              </a>
            </li>
          ))}
        </ul>
      </Details>
      <p>
        <a href="/providers" className="inline-flex min-h-11 items-center font-bold">
          {search ? "すべての会社を見る" : "アドレスか会社の名前で調べる"}
        </a>
      </p>
    </section>
  );
}
