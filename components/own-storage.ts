/** What this browser keeps of the reader: read by public/own.js, never sent. */
export type OwnValues = {
  /** What the reader typed as mail address, `undefined` where it was not asked. */
  address: string;
  userId?: string;
  /** What their mail program wants as user name. */
  userName: string;
  /** Whose values these are, in words for the reader. */
  label: string;
};

/** The values, and whether this computer remembers them after the window is closed. */
export type KeptValues = OwnValues & { remembered: boolean };

const KEY = "own-values";

/** What guides show in place of this provider's values: those of another one, chosen on its page. */
export type OtherValues = {
  label: string;
  host: string;
  port: string;
  encryption: string;
  /** Its id. */
  provider?: string;
  /** All ways of sending that it offers, the one above among them. */
  ways?: Pick<OtherValues, "host" | "port" | "encryption">[];
};

/** The values kept for this window, or for this computer; `undefined` where there are none or storage is off. */
export function readOwn(): KeptValues | undefined {
  const { kept, remembered } = read();
  return hasTexts(kept, ["address", "userName", "label"]) && !("host" in kept)
    ? { ...(kept as OwnValues), remembered }
    : undefined;
}

/** The values of another provider that this browser keeps for guides; `undefined` where none was chosen. */
export function readOther(): OtherValues | undefined {
  const { kept } = read();
  return hasTexts(kept, ["label", "host", "port", "encryption"]) ? (kept as OtherValues) : undefined;
}

function read(): { kept: unknown; remembered: boolean } {
  try {
    const remembered = localStorage.getItem(KEY);
    return { kept: JSON.parse(sessionStorage.getItem(KEY) ?? remembered ?? "null"), remembered: remembered !== null };
  } catch {
    return { kept: undefined, remembered: false };
  }
}

/** Keeps the values until the window is closed, or on this computer. False where the browser keeps nothing. */
export function keepOwn(values: OwnValues, remember: boolean): boolean {
  try {
    clearOwn();
    (remember ? localStorage : sessionStorage).setItem(KEY, JSON.stringify(values));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the values; where the browser keeps nothing, there is nothing to forget. */
export function clearOwn(): void {
  try {
    localStorage.removeItem(KEY);
    sessionStorage.removeItem(KEY);
  } catch {}
}

/** Forgets the other provider's values, which are kept for this window alone; the reader's own come back where they are remembered. */
export function clearOther(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {}
}

function hasTexts(kept: unknown, keys: string[]): kept is object {
  return typeof kept === "object" && kept !== null && keys.every((key) => typeof Reflect.get(kept, key) === "string");
}
