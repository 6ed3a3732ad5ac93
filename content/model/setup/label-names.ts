import type { Guide } from "../site.ts";
import { attribute, isTag, nodesOf } from "../tags.ts";

/** The settings that programs call by names of their own, in the order of the table. */
export const namedSettings = ["server", "port", "userName", "authentication", "encryption"] as const;
type NamedSetting = (typeof namedSettings)[number];

/** What one program calls each setting; empty where the guides draw no such name. */
export type ProgramLabels = { client: string } & Record<NamedSetting, string[]>;

/** The names under which programs show the settings, read from the guides' drawn windows; in the order of the guides. */
export function labelsByProgram(guides: readonly Guide[]): ProgramLabels[] {
  const programs = new Map<string, ProgramLabels>();
  for (const { body, head } of guides) {
    const none = { server: [], port: [], userName: [], authentication: [], encryption: [] };
    const program = programs.get(head.client) ?? { client: head.client, ...none };
    programs.set(head.client, program);
    for (const { node, around } of nodesOf(body)) {
      if (!isTag(node) || !around.some(({ name }) => name === "Screen")) continue;
      const label = (attribute(node, "label") ?? "").replace(/[:：]?(\(\w\))?[:：]?$/, "");
      const setting = settingOf(node.name ?? "", attribute(node, "of"), label);
      // What stands in brackets describes a field that has no name.
      if (setting && label && !/^（.*）$/.test(label) && !program[setting].includes(label))
        program[setting].push(label);
    }
  }
  return [...programs.values()].filter((program) => namedSettings.some((setting) => program[setting].length > 0));
}

const byPath: Partial<Record<string, NamedSetting>> = {
  "outgoing.host": "server",
  "outgoing.port": "port",
  "outgoing.userName": "userName",
};

/** Which setting a control is for: by its value of the record, or, where it is a choice, by its words. */
function settingOf(control: string, path: string | undefined, label: string): NamedSetting | undefined {
  if (path !== undefined) return byPath[path];
  if (!/^(Check|Select|Field|Switch|PhoneRow)$/.test(control) || /受信|POP|IMAP/.test(label)) return undefined;
  // Outlook's SPA is another thing, which has to stay off.
  if (/SPA|保護されたパスワード認証/.test(label)) return undefined;
  if (/認証/.test(label)) return "authentication";
  return /SSL|TLS|暗号|保護|セキュリティ/.test(label) ? "encryption" : undefined;
}
