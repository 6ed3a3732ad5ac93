import type { Metadata } from "next";
import { ButtonLink } from "@/components/button-link";
import { NumberSearch } from "@/components/number-search";
import { Phrases } from "@/components/phrases";
import { questionsLeft } from "@/content/model/check";
import { fillIn } from "@/content/model/settings";
import { PageFrame } from "./page-frame";
import { site } from "./site";

export function generateMetadata(): Metadata {
  const { provider } = site();
  return {
    title: { absolute: fillIn("メールが送れないとき｜{provider.name} メール送信の案内", provider) },
    description: fillIn(
      "{provider.name} の{blocked.port}番ポートの制限と、メールソフトを{outgoing.port}番ポートに変える手順を案内します。",
      provider,
    ),
  };
}

export default function Home() {
  const { provider, tree } = site();
  const words = (text: string) => fillIn(text, provider);
  return (
    <PageFrame path="/" title="最初のページ" numberBox={false}>
      <h1 className="mt-2 text-std-32B-150 tablet:mt-4">
        <Phrases>メールが送れない方へ</Phrases>
      </h1>
      <p className="mt-4 max-w-[40rem]">
        {words(
          "{blocked.since}から、{provider.name} では{blocked.port}番ポートを使ったメールの送信ができなくなりました。迷惑メールを減らすためです。",
        )}
      </p>
      <p className="mt-3 max-w-[40rem]">
        {words(
          "メールソフトの設定で、{outgoing.port}番ポートとSMTP認証（送る人の本人の確認）を使うようにすると、また送れます。",
        )}
      </p>
      <p className="mt-5 tablet:mt-8">
        <ButtonLink href="/check" className="w-full px-4 py-3 text-[1.375rem] tablet:w-auto tablet:px-8 tablet:py-4">
          <Phrases>必要な設定をチェックする</Phrases>
        </ButtonLink>
      </p>
      <p className="mt-2 text-quiet">質問は{questionsLeft(tree, []).most}つまでです。</p>
      <ul className="mt-6 grid gap-2 tablet:mt-10 tablet:grid-cols-2 tablet:gap-4">
        <Way
          href="/guides"
          title="メールソフトの設定の案内"
          text="お使いのソフトがわかっている方は、手順へすぐに進めます。"
        />
        <Way href="/notice" title="お知らせの全文" text={words("{blocked.year}年のお知らせを、そのまま読めます。")} />
        <Way
          href="/errors"
          title="エラーから調べる"
          text="画面に出た文や番号がわかる方は、原因と直し方を調べられます。"
        />
        <Way
          href="/settings"
          title="お客様の設定"
          text="メールアドレスを入れると、入力する値をお客様の値で表示します。"
        />
      </ul>
      <div className="mt-8">
        <NumberSearch id="number" />
      </div>
    </PageFrame>
  );
}

function Way({ href, title, text }: { href: string; title: string; text: string }) {
  return (
    <li className="rounded-12 border border-hair bg-white px-4 py-2 tablet:p-5">
      <a href={href} className="inline-block min-h-11 text-std-20B-160">
        <Phrases>{title}</Phrases>
      </a>
      <p className="text-[1rem] tablet:text-[1.125rem]">{text}</p>
    </li>
  );
}
