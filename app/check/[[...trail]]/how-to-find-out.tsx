import { KeepOpen } from "@/components/keep-open";
import { Phrases } from "@/components/phrases";
import { Prose } from "@/components/prose/prose";
import { serverNameErrors } from "@/components/server-name-errors";
import { ServerNameForm } from "@/components/server-name-form";
import { type Given, pathOf, type QuestionState, type Trail } from "@/content/model/check";
import { checkAddress } from "@/content/model/next-address";
import { resolve } from "@/content/model/resolve";
import { splitOff } from "@/content/model/tags";
import { site, sizeOf } from "../../site";
import { questionOf } from "../../words";
import { WhereToLook } from "./where-to-look";

const errors: Partial<Record<QuestionState, string>> = {
  "unsure-no-server": serverNameErrors.none,
  "unsure-address": serverNameErrors.address,
};

/** How a reader who doesn't know can find the answer; the question itself follows below. */
export function HowToFindOut({ trail, question, state }: { trail: Trail; question: string; state: QuestionState }) {
  const { provider } = site();
  const { body, howToFindOut, answeredBy } = questionOf(site(), question);
  const { inside } = splitOff(resolve(body, provider, sizeOf), "IfUnsure");
  const leadsTo = (answer: Given["answer"]) => checkAddress(pathOf([...trail, { question, answer }]));
  return (
    <>
      <h1 className="mt-2 text-std-26B-150">
        <Phrases>{howToFindOut}</Phrases>
      </h1>
      <Prose body={inside} components={{ WhereToLook }} />
      {answeredBy === "server-name" && <KeepOpen />}
      {answeredBy === "server-name" && (
        <ServerNameForm
          trail={pathOf(trail).join("/")}
          outgoing={provider.outgoing}
          own={leadsTo("yes")}
          other={leadsTo("no")}
          error={errors[state]}
          errors={serverNameErrors}
        >
          <label htmlFor="server" className="font-bold">
            画面に出ている送信メールサーバーの名前
          </label>
          <p id="server-hint" className="text-[1rem]">
            半角の文字で入力してください。メールアドレスは入力しないでください。
          </p>
        </ServerNameForm>
      )}
      <hr className="my-8 border-hair" />
    </>
  );
}
