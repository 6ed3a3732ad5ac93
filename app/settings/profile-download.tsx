import { buttonClass } from "@/components/button-link";
import { Note } from "@/components/prose/note";

/** The Apple profile: what it does, what the device shows, and what becomes of the account that is there already. */
export function ProfileDownload({ name, isPop }: { name: string; isPop: boolean }) {
  return (
    <section aria-labelledby="profile" className="mt-10">
      <h2 id="profile" className="text-std-24B-150">
        iPhone・iPad・Mac に設定を入れる
      </h2>
      <p className="mt-2">設定のファイルを入れると、{name} のメールの登録が1つ増えます。いまの登録は変わりません。</p>
      <p className="mt-2">
        入れる前に『未署名』と表示されることがあります。署名のないファイルだからで、故障ではありません。
      </p>
      <ol className="mt-3 list-decimal pl-6">
        <li>iPhone と iPad では、Safari でこのページを開きます。</li>
        <li>下のボタンを押し、『許可』をタップします。</li>
        <li>『設定』を開き、『プロファイルがダウンロードされました』をタップします。</li>
        <li>『インストール』をタップし、画面の指示に進みます。メールアドレスとパスワードを聞かれたら入力します。</li>
        <li>新しい登録で、自分あてに1通送ってみます。</li>
        <li>送れたら、前の登録を使うのをやめます。</li>
      </ol>
      {isPop && (
        <Note kind="caution" title="前の登録を消す前に">
          <p>
            前の登録を消すと、その中のメールも消えることがあります。必要なメールが残っている間は、消さないでください。
          </p>
        </Note>
      )}
      <p className="mt-4">
        <a className={buttonClass("quiet")} href="/profile/mail.mobileconfig" download="">
          設定のファイルを取り込む
        </a>
      </p>
    </section>
  );
}
