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
  },
});
unlayer.postcss = true;

module.exports = unlayer;
