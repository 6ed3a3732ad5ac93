import type { Provider } from "@/content/model/provider";
import { settingOf, technicalPaths, type ValuePath } from "@/content/model/settings";
import { Breakable } from "./breakable";
import { OwnValue } from "./own-value";
import { CopyValue } from "./page-tools";

const rows: { of: ValuePath; name: string; copy: boolean }[] = [
  { of: "outgoing.host", name: "送信メールサーバー（SMTP）", copy: true },
  { of: "outgoing.port", name: "ポート番号", copy: true },
  { of: "outgoing.authentication", name: "認証", copy: false },
  { of: "outgoing.userName", name: "ユーザー名", copy: false },
  { of: "outgoing.encryption", name: "暗号化（接続の保護）", copy: false },
];

/** The outgoing server's values, with buttons to copy what is typed letter by letter. `own`: the reader's, where they are known. */
export function ValuesTable({ provider, own = false }: { provider: Provider; own?: boolean }) {
  return (
    <table className="values my-5 w-full max-w-[44rem] border-collapse bg-white">
      <caption className="pb-2 text-left font-bold">入力する値</caption>
      <tbody>
        {rows.map(({ of, name, copy }) => {
          const value = settingOf(provider, of) ?? "";
          return (
            <tr key={of}>
              <th scope="row">{name}</th>
              <td>
                <span className="flex flex-wrap items-center justify-between gap-2">
                  <span data-of={of} className={technicalPaths.has(of) ? "font-mono font-bold" : "font-bold"}>
                    <OwnValue of={own ? of : undefined} value={<Breakable>{value}</Breakable>} />
                  </span>
                  {copy && <CopyValue value={value} name={name} />}
                  {own && of === "outgoing.userName" && (
                    <own-only hidden of="address">
                      <CopyValue name={name} />
                    </own-only>
                  )}
                </span>
              </td>
            </tr>
          );
        })}
        <tr>
          <th scope="row">パスワード</th>
          <td>メールのパスワード（このページではたずねません）</td>
        </tr>
      </tbody>
    </table>
  );
}
