const borderStyle = "--tw-border-style";

/**
 * Takes CSS out of cascade layers: Safari 15.0-15.3 drops everything inside `@layer`.
 * Ours has no two layers to order, so nothing is lost.
 * @type {import("postcss").PluginCreator<never>}
 */
const unlayer = () => ({
  postcssPlugin: "unlayer",
  OnceExit(root) {
    root.walkAtRules("layer", (layer) => {
      layer.nodes ? layer.replaceWith(layer.nodes) : layer.remove();
    });
    // Fields for dates and numbers, and hints within fields, exist nowhere here.
    const unused = /::(-webkit-(date|calendar|inner|outer|search)|placeholder|file-selector)/;
    root.walkRules(unused, (rule) => {
      const used = rule.selectors.filter((selector) => !unused.test(selector));
      used.length > 0 ? rule.assign({ selectors: used }) : rule.remove();
    });
    // Borders are solid unless a class after them says otherwise: no need of a variable, or of help for browsers that can't register it.
    root.walkDecls(/^border(-[a-z]+)?-style$/, (declaration) => {
      if (declaration.value === `var(${borderStyle})`) declaration.value = "solid";
    });
    root.walkDecls(borderStyle, (declaration) => declaration.remove());
    root.walkAtRules("property", (property) => {
      if (property.params === borderStyle) property.remove();
    });
    root.walkRules((rule) => {
      if (rule.nodes.length === 0) rule.remove();
    });
    root.walkAtRules("supports", (condition) => {
      if (condition.nodes?.length === 0) condition.remove();
    });
    // Tailwind names fonts and settings in case a theme has none: ours has them, and each page carries its styles.
    root.walkDecls(/^font/, (declaration) => {
      declaration.value = declaration.value.replace(/var\((--default[\w-]+), *[^()]+\)/, (_, name) =>
        /font-family$/.test(name) ? `var(${name})` : "normal",
      );
    });
  },
});
unlayer.postcss = true;

module.exports = unlayer;
