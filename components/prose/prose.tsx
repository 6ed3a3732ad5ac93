import { type Evaluater, toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { Root } from "mdast";
import type { ComponentType } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { hastOf } from "@/content/model/hast";
import { Details, Note, Unverified } from "./note";
import { Passage, Section } from "./section";
import { Step, Steps } from "./steps";
import { Table } from "./table";
import { Screens, Trouble } from "./trouble";
import { Value } from "./value";

// biome-ignore lint/suspicious/noExplicitAny: attributes are checked by the vocabulary, each component has its own
export type Components = Record<string, ComponentType<any>>;

const always: Components = {
  Trouble,
  Screens,
  Section,
  Passage,
  Steps,
  Step,
  Value,
  Note,
  Details,
  Unverified,
  table: Table,
};

/** Draws a resolved body. `components` adds the ones that a page serves: screens, the chart, tables of values. */
export function Prose({ body, components = {} }: { body: Root; components?: Components }) {
  const allowed = { ...always, ...components };
  return (
    <div className="prose">
      {toJsxRuntime(hastOf(body), {
        Fragment,
        jsx,
        jsxs,
        components: allowed,
        createEvaluater: () => lookUpIn(allowed),
      })}
    </div>
  );
}

/** A component's name is all that content can make the renderer "evaluate": it is looked up in the allow-list. */
function lookUpIn(allowed: Components): Evaluater {
  return {
    evaluateExpression(expression) {
      const name = expression.type === "Identifier" ? expression.name : "";
      if (!Object.hasOwn(allowed, name)) throw new Error(`<${name}> can't be drawn on this page`);
      return allowed[name];
    },
    evaluateProgram() {
      throw new Error("content is never evaluated");
    },
  };
}
