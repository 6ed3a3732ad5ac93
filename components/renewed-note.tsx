import { inJapanese } from "@/content/model/day";
import { Note } from "./prose/note";

/** Tells who follows a link of former times from which day on the questions are others, and what to do. */
export function RenewedNote({ since, ended }: { since: string; ended: boolean }) {
  return (
    <Note title="案内が新しくなりました">
      <p>
        {inJapanese(since)}から、質問が新しくなっています。
        {ended ? "いまの結果を、下でご確認ください。" : "お手数ですが、下の質問から続けてお答えください。"}
      </p>
    </Note>
  );
}
