import { renderToStaticMarkup } from "react-dom/server";
import type { Trail } from "@/content/model/check";
import type { Tree } from "@/content/model/tree";
import "../without-stylesheets.ts";

// A process of its own, because Playwright compiles JSX for itself.
const { Chart } = await import("@/components/chart");

const { tree, trail }: { tree: Tree; trail?: Trail } = JSON.parse(process.argv[2] ?? "");
const words = {
  question: (id: string) => `${id}：お使いのメールソフトの送信サーバーは、この会社のものですか`,
  answer: (_: string, answer: "yes" | "no") => (answer === "yes" ? "はい" : "いいえ"),
  outcome: (id: string) => `${id}：ポート番号を変えます`,
};
process.stdout.write(renderToStaticMarkup(<Chart tree={tree} words={words} {...(trail && { trail })} />));
