/** Who needs no answer to the questions; the notice says so. */
export function WebmailExemption() {
  return (
    <p className="mt-3">
      メールを<a href="/result/webmail">ホームページの画面（Webメール）だけで使っている方</a>
      は、チェックも設定の変更も必要ありません。
    </p>
  );
}
