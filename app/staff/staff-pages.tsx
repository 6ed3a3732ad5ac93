import { site } from "../site";
import { NumberedLink } from "./numbered-link";

const pages: [address: string, name: string][] = [
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

/** The pages that belong to no question, result, guide or error, and those of other providers. */
export function StaffPages() {
  const others = site().otherProviders.providers.map(({ id, name, domains }) => [
    `/providers/${id}`,
    `${name}（@${domains[0]}）`,
  ]);
  return (
    <ul className="staff-list">
      {[...pages, ...others].map(([address = "", name]) => (
        <li key={address}>
          <NumberedLink address={address}>{name}</NumberedLink>
        </li>
      ))}
    </ul>
  );
}
