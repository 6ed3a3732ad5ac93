import { buttonClass } from "@/components/button-link";
import { Note, Unverified } from "@/components/prose/note";
import type { Provider } from "@/content/model/provider";
import { settingOf } from "@/content/model/settings";

/** The Apple profile: what it does, what the device shows, and what becomes of the account that is there already. */
export function ProfileDownload({ provider }: { provider: Provider }) {
  const { name, incoming, outgoing } = provider;
  const userName = outgoing.userName === "address" ? undefined : settingOf(provider, "outgoing.userName");
  const asked = ["メールアドレス", userName, "パスワード"].filter(Boolean).join("、");
  return (
    <section aria-labelledby="profile" className="no-print mt-10">
      <h2 id="profile" className="text-std-24B-150">
        iPhone・iPad・Mac に設定を入れる
      </h2>
      <p className="mt-2">設定のファイルを入れると、{name} のメールの登録が1つ増えます。いまの登録は変わりません。</p>
      <p className="mt-2">
        1台の機器に入れられるのは、1つのアドレスだけです。別のアドレスを入れると、前に入れたものと入れかわります。
      </p>
      <p className="mt-2">
        途中で『未署名』と表示されたときは、ファイルに署名がないためです。故障ではありません。
        <Unverified />
      </p>
      <h3 className="mt-4 font-bold">iPhone・iPad</h3>
      <ol className="list-decimal pl-6">
        <li>
          Safari でこのページを開き、このボタンを押して『許可』をタップします。
          <FileButton device="iPhone・iPad" />
        </li>
        <li>『設定』を開き、『プロファイルがダウンロードされました』をタップします。</li>
        <li>『インストール』をタップします。</li>
        <li>
          パスコードを聞かれたら、いつも画面のロックを外す数字を入力します。
          <strong>メールのパスワードではありません。</strong>
        </li>
        <li>
          もう1度『インストール』をタップします。
          <Unverified />
        </li>
        <li>聞かれたら、{asked}を入力します。ここでは、メールのパスワードです。</li>
      </ol>
      <h3 className="mt-4 font-bold">Mac</h3>
      <ol className="list-decimal pl-6">
        <li>
          Safari でこのページを開き、このボタンを押して、取り込んだファイルを開きます。
          <FileButton device="Mac" />
        </li>
        <li>
          『システム設定』で、プロファイルの画面（『一般』の『デバイス管理』など）を開きます。
          <Unverified />
        </li>
        <li>取り込んだ設定を選んで『インストール』を押し、{asked}を入力します。</li>
      </ol>
      <h3 className="mt-4 font-bold">前の登録を使うのをやめるとき</h3>
      <p>まず、新しい登録で自分あてに1通送ります。送れたら、次のようにします。消さずに、使うのをやめるだけです。</p>
      <ul className="list-disc pl-6">
        <li>
          iPhone・iPad：『設定』の<a href="/guides/ios/mail#where">アカウントの一覧</a>
          で前の登録をタップし、『メール』をオフにします。
          <Unverified />
        </li>
        <li>
          Mac：『メール』の設定の『アカウント』で前の登録を選び、『このアカウントを有効にする』の印を外します。
          <Unverified />
        </li>
      </ul>
      <h3 className="mt-4 font-bold">入れた設定を消すとき</h3>
      <p>
        iPhone・iPad では『設定』の『一般』の『VPNとデバイス管理』で、Mac
        では上と同じ画面で、この設定を選んで削除します。
        <Unverified />
        この設定で増えた登録も消えます。
      </p>
      {incoming?.protocol === "pop3" && (
        <Note kind="caution" title="登録をやめる前、消す前、別のアドレスを入れる前に">
          <p>
            登録が消えると、その中のメールも消えることがあります。前の登録も、このファイルで増えた登録も同じです。必要なメールが残っている間は、消したり、別のアドレスを入れたりしないでください。
          </p>
          <p>
            使うのをやめるだけでも、その登録のメールは見えなくなることがあります。必要なメールは、先にパソコンなどに写しておきます。
            <Unverified />
          </p>
        </Note>
      )}
    </section>
  );
}

function FileButton({ device }: { device: string }) {
  return (
    <a className={`${buttonClass("quiet")} my-2`} href="/profile/mail.mobileconfig">
      設定のファイルを取り込む<span className="sr-only">（{device}）</span>
    </a>
  );
}
