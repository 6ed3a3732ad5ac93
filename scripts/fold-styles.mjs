import postcss from "postcss";

/**
 * The styles with what always holds put in its place: a page of one theme needs no `var(--spacing)` to be looked up, nor does a
 * page whose drawn windows have one look. Only custom properties that one rule alone sets, of `:root` or of that look, are folded,
 * and those that nothing sets. What only ever asks for the state of every page is left out.
 * @param {string} css
 */
export function foldStyles(css) {
  const root = postcss.parse(css);
  const { constants, changing } = propertiesOf(root);

  /** @param {string} value @returns {string} */
  const fold = (value) => {
    const known = value.replace(reference, (whole, name, otherwise) =>
      changing.has(name) ? whole : (constants.get(name) ?? otherwise ?? whole),
    );
    return known === value ? value : fold(known);
  };
  root.walkDecls((declaration) => {
    declaration.value = fold(declaration.value).replace(product, (_, size, unit, times) =>
      `${Number((size * times).toFixed(4))}${unit}`.replace(/^(-?)0\./, "$1."),
    );
    const next = declaration.next();
    const isRepeated = next?.type === "decl" && next.prop === declaration.prop && next.value === declaration.value;
    if (isRepeated || constants.has(declaration.prop)) declaration.remove();
  });
  for (const prop of normal) removeIdle(root, prop);
  root.walkRules((rule) => {
    // There are no shadow trees with styles.
    rule.selectors = rule.selectors.filter((selector) => selector !== ":host");
    if (rule.nodes.length === 0) rule.remove();
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root.toString();
}

/** Inherited, and `normal` unless somebody says otherwise; Tailwind names them for those who set its variables. */
const normal = ["font-feature-settings", "font-variation-settings"];

/**
 * @param {import("postcss").Root} root
 * @param {string} prop
 */
function removeIdle(root, prop) {
  let isUsed = false;
  root.walkDecls(prop, ({ value }) => {
    isUsed ||= !/^(?:normal|inherit)$/.test(value);
  });
  if (!isUsed) root.walkDecls(prop, (declaration) => void declaration.remove());
}

const product = /calc\((\d*\.?\d+)(rem|em|px) \* (-?\d*\.?\d+)\)/g;

/** A custom property with what stands in for it, which may name another one. */
const reference = /var\((--[\w-]+)(?:,((?:[^()]|\([^()]*\))*))?\)/g;

/** @param {import("postcss").Root} root */
function propertiesOf(root) {
  /** @type {Map<string, string>} */
  const constants = new Map();
  /** @type {Set<string>} */
  const changing = new Set();
  const looks = new Set(root.toString().match(/\.look-[\w-]+/g));
  root.walkDecls(/^--/, ({ prop, value, parent }) => {
    const selector = parent?.type === "rule" && parent.parent === root ? String(Reflect.get(parent, "selector")) : "";
    const isForAll = /^:root\b/.test(selector) || (looks.size === 1 && looks.has(selector));
    if (!isForAll || constants.has(prop)) changing.add(prop);
    constants.set(prop, value);
  });
  for (const prop of changing) constants.delete(prop);
  return { constants, changing };
}
