import type { Metadata } from "next";
import { KeepOpen } from "@/components/keep-open";
import { OwnSettings } from "@/components/own-settings";
import { PageTitle } from "@/components/page-title";
import { outgoingEncryption } from "@/content/model/settings";
import { appleProfile } from "@/content/model/setup/apple-profile";
import { labelsByProgram, programsNaming, receivingSettings, sendingSettings } from "@/content/model/setup/label-names";
import { thunderbirdQr } from "@/content/model/setup/thunderbird-qr";
import { PageFrame } from "../page-frame";
import { site } from "../site";
import { cardRows } from "./card-rows";
import { LabelTable } from "./label-table";
import { ProfileDownload } from "./profile-download";

const title = "お客様の設定";

export const metadata: Metadata = {
  title,
  description:
    "メールアドレスを入れると、メールソフトに入力する値を、お客様の値で表示します。入力した値は外に送られません。",
};

export default function SettingsPage() {
  const { provider, guides } = site();
  const { name, mailDomain, outgoing, incoming } = provider;
  const service = { name, mailDomain, outgoing, ...(incoming && { incoming }) };
  const cards = cardRows(provider);
  const programs = labelsByProgram(guides, outgoingEncryption(provider));
  const named = programsNaming([...sendingSettings, ...receivingSettings], programs);
  const unseen = programs.filter((program) => !named.includes(program)).map(({ client }) => client);
  return (
    <PageFrame path="/settings" title={title} numberBox={false}>
      <PageTitle>{title}</PageTitle>
      <p className="mt-3">
        メールアドレスを入れると、お客様の値を表示します。入れた値は、このブラウザーの中だけで使います。どこにも送りません。
      </p>
      <p className="mt-2">
        いまの画面と見くらべるときは、<a href="/settings/now">いまの設定を確かめる</a>へ進んでください。
      </p>
      <KeepOpen />
      <OwnSettings
        service={service}
        {...cards}
        hasQr={thunderbirdQr(service, { address: `a@${mailDomain}`, userName: "a" }).kind === "made"}
      />
      {appleProfile(service).kind === "made" && <ProfileDownload provider={provider} />}
      <section aria-labelledby="names" className="no-print mt-10">
        <h2 id="names" className="text-std-24B-150">
          ソフトによる名前の違い
        </h2>
        <p className="mt-2">
          同じ値でも、ソフトによって欄の名前が違います。「―」は、この表では名前を示せないものです。案内の手順を見てください。
        </p>
        <LabelTable labelledBy="names" settings={sendingSettings} programs={programs} />
        {unseen.length > 0 && (
          <p className="mt-2 text-[1rem]">
            次のソフトは、画面を確かめていないので、表にありません：{unseen.join("、")}
          </p>
        )}
        {incoming && (
          <>
            <h3 id="incoming-names" className="mt-8 font-bold">
              受信の欄の名前
            </h3>
            <p className="mt-2">受信の設定は変えません。確かめるときに使ってください。</p>
            <LabelTable labelledBy="incoming-names" settings={receivingSettings} programs={programs} />
          </>
        )}
      </section>
      <section aria-labelledby="other" className="no-print mt-10">
        <h2 id="other" className="text-std-24B-150">
          ほかの会社のメールのとき
        </h2>
        <p className="mt-2">
          @{mailDomain} ではないアドレスの方は、<a href="/result/taiou-2">対応2</a>
          の案内を見てください。ご自分のドメイン（独自ドメイン）のメールを {name} でお使いの方は、
          <a href="/contact">窓口にご相談ください</a>。
        </p>
      </section>
    </PageFrame>
  );
}
