import { type NamedSetting, type ProgramLabels, programsNaming } from "@/content/model/setup/label-names";

const names: Record<NamedSetting, string> = {
  server: "送信メールサーバー",
  port: "ポート番号",
  userName: "ユーザー名",
  authentication: "認証",
  encryption: "暗号化",
  incomingServer: "受信メールサーバー",
  incomingPort: "ポート番号",
  incomingUserName: "ユーザー名",
};

/** Stays on the line of what it marks. */
const doubt = "\u2060※";

type LabelTableProps = { labelledBy: string; settings: readonly NamedSetting[]; programs: readonly ProgramLabels[] };

/** What each program calls the settings; with many of them wider than a telephone, so it scrolls by itself. */
export function LabelTable({ labelledBy, settings, programs }: LabelTableProps) {
  const shown = programsNaming(settings, programs);
  const isWide = settings.length > 2;
  const isDoubted = shown.some((program) => settings.some((one) => program[one].some((label) => label.isUnverified)));
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of no fields */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div role="group" className="mt-4 overflow-x-auto" aria-labelledby={labelledBy} tabIndex={0}>
        <table className={`values border-collapse bg-white text-[1rem] ${isWide ? "min-w-[52rem]" : ""}`}>
          <thead>
            <tr>
              <th scope="col">メールソフト</th>
              {settings.map((setting) => (
                <th key={setting} scope="col">
                  {names[setting]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((program) => (
              <tr key={program.client}>
                <th scope="row" className={isWide ? "min-w-[7.5rem]" : ""}>
                  {program.client}
                </th>
                {settings.map((setting) => (
                  <td key={setting} className={isWide ? "min-w-[8.5rem]" : ""}>
                    {program[setting]
                      .map(({ words, isUnverified }) => `『${words}』${isUnverified ? doubt : ""}`)
                      .join("、") || "―"}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isDoubted && <p className="mt-2 text-[1rem]">※の名前は画面未確認です。</p>}
    </>
  );
}
