import { namedSettings, type ProgramLabels } from "@/content/model/setup/label-names";

const names = {
  server: "送信メールサーバー",
  port: "ポート番号",
  userName: "ユーザー名",
  authentication: "認証",
  encryption: "暗号化",
};

/** What each program calls the settings; wider than a telephone, so it scrolls by itself. */
export function LabelTable({ programs }: { programs: ProgramLabels[] }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of no fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div role="group" className="mt-4 overflow-x-auto" aria-labelledby="names" tabIndex={0}>
      <table className="values min-w-[52rem] border-collapse bg-white text-[1rem]">
        <thead>
          <tr>
            <th scope="col">メールソフト</th>
            {namedSettings.map((setting) => (
              <th key={setting} scope="col">
                {names[setting]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {programs.map((program) => (
            <tr key={program.client}>
              <th scope="row" className="min-w-[7.5rem]">
                {program.client}
              </th>
              {namedSettings.map((setting) => (
                <td key={setting} className="min-w-[8.5rem]">
                  {program[setting].map((label) => `『${label}』`).join("、") || "―"}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
