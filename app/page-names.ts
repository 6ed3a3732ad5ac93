/** What the pages are called that belong to no question, result, guide, error or provider: in lists, in texts, on pictures. */
export const pageNames: [address: string, name: string][] = [
  ["/", "最初のページ"],
  ["/guides", "設定の案内の一覧"],
  ["/guides/which", "ソフトを見分ける"],
  ["/errors", "エラーから調べる"],
  ["/settings", "お客様の設定"],
  ["/settings/now", "いまの設定を確かめる"],
  ["/providers", "ほかの会社の送信の設定"],
  ["/providers/ask", "ほかの会社に聞くこと"],
  ["/sent", "送信チェック"],
  ["/notice", "お知らせの全文"],
  ["/contact", "人に相談する"],
  ["/about", "このサイトについて"],
];
