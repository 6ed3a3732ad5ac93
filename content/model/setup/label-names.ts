import type { Root } from "mdast";
import { attributesOf, type Tag } from "../mdx.ts";
import type { EncryptionState } from "../settings.ts";
import { attribute, isTag, nodesOf } from "../tags.ts";

/** The settings that programs call by names of their own, in the order of the tables. */
export const sendingSettings = ["server", "port", "userName", "authentication", "encryption"] as const;
export const receivingSettings = ["incomingServer", "incomingPort", "incomingUserName"] as const;
export type NamedSetting = (typeof sendingSettings | typeof receivingSettings)[number];

/** One name that a program shows, and whether nobody has seen it on a real screen or in a source. */
export type Label = { words: string; isUnverified: boolean };

/** What one program calls each setting; empty where the guides draw no such name. */
export type ProgramLabels = { client: string } & Record<NamedSetting, Label[]>;

/**
 * The names under which programs show the settings, read from the guides' drawn windows; in the order of the guides. Round
 * buttons name the values themselves, so only what stands there for this encryption counts.
 */
export function labelsByProgram(
  guides: readonly { head: { client: string }; body: Root }[],
  encryption: EncryptionState,
): ProgramLabels[] {
  const programs = new Map<string, ProgramLabels>();
  for (const { body, head } of guides) {
    const program = programs.get(head.client) ?? noLabels(head.client);
    programs.set(head.client, program);
    for (const { node, around } of nodesOf(body)) {
      if (!isTag(node) || !around.some(({ name }) => name === "Screen")) continue;
      if (node.name === "Radio" && around.some((tag) => isForOther(tag, encryption))) continue;
      const named = isNameless(node) ? around.at(-1) : node;
      const setting = settingOf(node);
      if (setting && named && !isNameless(named)) add(program[setting], labelOf(named));
    }
  }
  return [...programs.values()];
}

/** The programs that have a name for one of these settings. */
export function programsNaming(settings: readonly NamedSetting[], programs: readonly ProgramLabels[]): ProgramLabels[] {
  return programs.filter((program) => settings.some((setting) => program[setting].length > 0));
}

function noLabels(client: string): ProgramLabels {
  const sending = { server: [], port: [], userName: [], authentication: [], encryption: [] };
  return { client, ...sending, incomingServer: [], incomingPort: [], incomingUserName: [] };
}

function isForOther(tag: Tag, encryption: EncryptionState): boolean {
  return tag.name === "When" && !attribute(tag, "encryption")?.split(" ").includes(encryption);
}

/** What stands in brackets describes a field without a name: what it belongs to may have one. */
function isNameless(tag: Tag): boolean {
  return /^（.*）$|^$/.test(wordsOf(tag));
}

function wordsOf(tag: Tag): string {
  return attribute(tag, "label") ?? attribute(tag, "text") ?? "";
}

/** The label without its colon and the key that opens it. */
function labelOf(tag: Tag): Label {
  const words = wordsOf(tag).replace(/[:：]?(\(\w\))?[:：]?$/, "");
  return { words, isUnverified: attributesOf(tag).unverified === true };
}

function add(labels: Label[], label: Label): void {
  const known = labels.find(({ words }) => words === label.words);
  if (known) known.isUnverified &&= label.isUnverified;
  else labels.push(label);
}

const byPath: Partial<Record<string, NamedSetting>> = {
  "outgoing.host": "server",
  "outgoing.port": "port",
  "outgoing.userName": "userName",
  "outgoing.authentication": "authentication",
  "outgoing.encryption": "encryption",
  "incoming.host": "incomingServer",
  "incoming.port": "incomingPort",
  "incoming.userName": "incomingUserName",
};

/** Which setting a control is for: by its value of the record, or, where it is a choice, by its words. */
function settingOf(control: Tag): NamedSetting | undefined {
  const path = attribute(control, "names") ?? attribute(control, "of");
  if (path !== undefined) return byPath[path];
  const label = attribute(control, "label") ?? "";
  if (!/^(Check|Select|Field|Switch|PhoneRow)$/.test(control.name ?? "") || /受信|POP|IMAP/.test(label))
    return undefined;
  // Outlook's SPA is another thing, which has to stay off.
  if (/SPA|保護されたパスワード認証/.test(label)) return undefined;
  if (/認証/.test(label)) return "authentication";
  return /SSL|TLS|暗号|保護|セキュリティ/.test(label) ? "encryption" : undefined;
}
