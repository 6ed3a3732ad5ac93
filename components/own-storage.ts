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

/** The values kept for this window, or for this computer; `undefined` where there are none or storage is off. */
export function readOwn(): KeptValues | undefined {
  try {
    const remembered = localStorage.getItem(KEY);
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? remembered ?? "null");
    return isOwnValues(kept) ? { ...kept, remembered: remembered !== null } : undefined;
  } catch {
    return undefined;
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

function isOwnValues(kept: unknown): kept is OwnValues {
  return (
    typeof kept === "object" &&
    kept !== null &&
    ["address", "userName", "label"].every((key) => typeof Reflect.get(kept, key) === "string")
  );
}
