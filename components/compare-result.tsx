import type { ReactNode, Ref } from "react";
import type { Comparison } from "@/content/model/setup/compare";
import type { GuideChoice } from "./compare-form";

const names = {
  server: "送信メールサーバー",
  port: "ポート番号",
  authentication: "SMTP認証",
  encryption: "暗号化（接続の保護）",
};
const signs = {
  right: "✓ このままで大丈夫です",
  wrong: "✕ 直します",
  unknown: "？ 画面で確かめてください",
  kept: "✓ いまの表示のまま変えません",
};

/** Line by line: now, right value, and where the chosen guide mends it. */
export function CompareResult({
  lines,
  guide,
  ref,
}: {
  lines: Comparison[];
  guide: GuideChoice | undefined;
  ref: Ref<HTMLHeadingElement>;
}) {
  return (
    <section aria-labelledby="result" className="mt-8">
      <h2 id="result" ref={ref} tabIndex={-1} className="text-std-24B-150 outline-none">
        {summaryOf(lines)}
      </h2>
      <ul className="mt-4 grid gap-3">
        {lines.map((line) => (
          <Line key={line.setting} {...line} guide={guide} />
        ))}
      </ul>
      {guide && (
        <p className="mt-4">
          <a href={`/guides/${guide.id}`}>{guide.name}の案内を最初から見る</a>
        </p>
      )}
    </section>
  );
}

function summaryOf(lines: Comparison[]): ReactNode {
  const count = (wanted: Comparison["verdict"]) => lines.filter(({ verdict }) => verdict === wanted).length;
  const [wrong, unknown] = [count("wrong"), count("unknown")];
  return (
    <span className="phrases">
      {wrong > 0 && `直すところが${wrong}つ`}
      {wrong > 0 && unknown > 0 && "、"}
      <wbr />
      {unknown > 0 && (
        <>
          確かめられない
          <wbr />
          ところが{unknown}つ
        </>
      )}
      {wrong + unknown > 0 ? (
        "あります"
      ) : (
        <>
          まちがいは
          <wbr />
          見つかりませんでした
        </>
      )}
    </span>
  );
}

type LineProps = Comparison & { guide: GuideChoice | undefined };

function Line({ setting, now, wanted, verdict, former, foreign, near, cut, receiving, address, guide }: LineProps) {
  const step = guide?.steps[setting];
  const isFine = verdict === "right" || verdict === "kept";
  return (
    <li
      data-verdict={verdict}
      className="rounded-8 border-2 border-hair bg-white p-4 data-[verdict=wrong]:border-l-8 data-[verdict=wrong]:border-alarm data-[verdict=wrong]:bg-alarm-tint"
    >
      <p className="font-bold">
        {names[setting]}：{signs[verdict]}
      </p>
      <p className="wrap-any">
        いま：<span className="font-mono">{now || "（空）"}</span>
        {verdict !== "kept" && (
          <>
            {" "}
            → <span className="whitespace-nowrap">正しい値：</span>
            <strong className="font-mono">{wanted}</strong>
          </>
        )}
      </p>
      {former && <p>前の名前です。新しい名前に変えます。</p>}
      {near && <p>よく似ていますが、同じではありません。1文字ずつ見くらべてください。</p>}
      {cut && <p>途中で切れているようです。欄の中で右へ動かして、終わりまで見てください。</p>}
      {receiving && <p>これは受信の値です。受信の値は変えません。送信（SMTP）の欄を見てください。</p>}
      {address && <p>これはメールアドレスです。送信メールサーバーの欄には、サーバーの名前を入れます。</p>}
      {foreign && (
        <p>
          ほかの会社のメールなら<a href="/result/taiou-2">対応2</a>です。
        </p>
      )}
      {step && !isFine && (
        <a href={step} className="inline-flex min-h-11 items-center font-bold">
          {names[setting]}を{verdict === "wrong" ? "直す" : "確かめる"}手順へ
        </a>
      )}
      {!step && verdict === "wrong" && (
        <a href={guide ? `/guides/${guide.id}` : "/guides"} className="inline-flex min-h-11 items-center">
          {guide ? "この案内を最初から見る" : "メールソフトの案内を選ぶ"}
        </a>
      )}
    </li>
  );
}
