import { LateProviderSearch } from "@/components/late-provider-search";
import { CarryScript } from "@/components/page-script";
import { Details } from "@/components/prose/note";
import { nameWithDomain } from "@/content/model/listed-domains";
import { site } from "../site";

/** The way to other providers' values: a search, and the best known of them. */
export function ProviderChoice() {
  const { provider, otherProviders } = site();
  // Those that people have a name of their own for.
  const known = otherProviders.providers.filter(({ aliases }) => aliases.length > 0);
  return (
    <section aria-labelledby="providers" className="mt-10 max-w-[46rem] print:mt-2">
      <h2 id="providers" className="no-print text-std-24B-150">
        メールの会社の値を調べる
      </h2>
      <LateProviderSearch mailDomain={provider.mailDomain} name={provider.name} source={otherProviders.source} />
      <CarryScript />
      <div className="no-print">
        <Details summary="おもな会社から選ぶ">
          <ul className="links">
            {known.map((one) => (
              <li key={one.id}>
                <a href={`/providers/${one.id}`}>{nameWithDomain(one)}</a>
              </li>
            ))}
          </ul>
        </Details>
        <p>
          <a href="/providers" className="inline-flex min-h-11 items-center font-bold">
            すべての会社を見る
          </a>
        </p>
      </div>
    </section>
  );
}
