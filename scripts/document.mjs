import { createHash } from "node:crypto";
import { parse } from "parse5";

/** @typedef {import("parse5").DefaultTreeAdapterTypes.ChildNode} Node */
/** @typedef {import("parse5").DefaultTreeAdapterTypes.ParentNode} ParentNode */

/**
 * Whether the page is complete without the framework's scripts: it renders no `data-needs-scripts`.
 * @param {string} html
 */
export function isDocument(html) {
  return !findNodes(html).some((node) => attribute(node, "data-needs-scripts") !== undefined);
}

/**
 * The document without the framework's scripts and what is useless without them.
 * @param {string} html
 */
export function stripFramework(html) {
  const nodes = findNodes(html);

  // React leaves late content in hidden boxes that only its script can put in place.
  const waiting = nodes.find((node) => /^[BPS]:[0-9a-f]+$/.test(attribute(node, "id") ?? ""));
  if (waiting) throw new Error(`<${waiting.nodeName} id="${attribute(waiting, "id")}"> waits for a script`);

  return cut(html, nodes.filter(isFrameworkOnly)).replace(/(<style)[^>]*/g, "$1");
}

/**
 * The page with its content security policy, which allows exactly the inline scripts and styles found in it.
 * @param {string} html
 */
export function withPolicy(html) {
  const nodes = findNodes(html);
  const styled = nodes.find((node) => attribute(node, "style") !== undefined);
  if (styled) throw new Error(`<${styled.nodeName} style="${attribute(styled, "style")}"> is forbidden by the policy`);

  /** @param {string} name */
  const renders = (name) => nodes.some((node) => attribute(node, name) !== undefined);
  const inlineScripts = nodes.filter((node) => node.nodeName === "script" && attribute(node, "src") === undefined);
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...hashes(inlineScripts)].join(" "),
    ["style-src", ...hashes(nodes.filter((node) => node.nodeName === "style"))].join(" "),
    "img-src 'self' data:",
    `connect-src ${renders("data-needs-scripts") ? "'self'" : "'none'"}`,
    `form-action ${renders("data-no-submit") ? "'none'" : "'self'"}`,
    "manifest-src 'self'",
    "base-uri 'none'",
  ].join("; ");

  const charset = nodes.find((node) => attribute(node, "charset") !== undefined);
  const place = charset?.sourceCodeLocation?.endOffset;
  if (place === undefined) throw new Error("<meta charset> is missing");
  return `${html.slice(0, place)}<meta http-equiv="Content-Security-Policy" content="${policy}"/>${html.slice(place)}`;
}

/**
 * The page with public/own.js at the end of its head, if it shows values of the reader's own: there it runs before any of them
 * is read, so that nothing moves afterwards.
 * @param {string} html
 */
export function withOwnScript(html) {
  const nodes = findNodes(html);
  if (!nodes.some(({ nodeName }) => nodeName === "own-value" || nodeName === "own-only")) return html;

  const head = nodes.find(({ nodeName }) => nodeName === "head");
  const place = head && "attrs" in head ? head.sourceCodeLocation?.endTag?.startOffset : undefined;
  if (place === undefined) throw new Error("</head> is missing");
  return `${html.slice(0, place)}<script src="/scripts/own.js"></script>${html.slice(place)}`;
}

/** @param {Node} node */
function isFrameworkOnly(node) {
  switch (node.nodeName) {
    case "#comment":
      return true;
    case "script":
      return attribute(node, "src")?.startsWith("/_next/") ?? !/json|rules/.test(attribute(node, "type") ?? "");
    case "link":
      return /preload/.test(attribute(node, "rel") ?? "") && attribute(node, "href")?.endsWith(".js");
    case "div":
      return attribute(node, "hidden") !== undefined && isFilledWithMarkers(childrenOf(node));
    default:
      return false;
  }
}

/** @param {Node[]} nodes */
function isFilledWithMarkers(nodes) {
  return nodes.length > 0 && nodes.every((node) => node.nodeName === "#comment");
}

/**
 * @param {string} html
 * @param {Node[]} nodes
 */
function cut(html, nodes) {
  let kept = "";
  let end = 0;
  for (const { sourceCodeLocation: place } of nodes) {
    if (!place || place.startOffset < end) continue;
    kept += html.slice(end, place.startOffset);
    end = place.endOffset;
  }
  return kept + html.slice(end);
}

/** @param {Node[]} nodes */
function hashes(nodes) {
  const texts = new Set(nodes.map(textOf));
  return [...texts].map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
}

/** @param {Node} node */
function textOf(node) {
  const [text] = childrenOf(node);
  return text && "value" in text ? text.value : "";
}

/**
 * Every node of the page, in the order of its text.
 * @param {string} html
 */
export function findNodes(html) {
  return childrenOf(parse(html, { sourceCodeLocationInfo: true })).flatMap(function within(node) {
    /** @type {Node[]} */
    const nodes = [node, ...childrenOf(node).flatMap(within)];
    return nodes;
  });
}

/** @param {Node | ParentNode} node */
export function childrenOf(node) {
  if ("content" in node) return node.content.childNodes;
  return "childNodes" in node ? node.childNodes : [];
}

/**
 * @param {Node} node
 * @param {string} name
 */
export function attribute(node, name) {
  return "attrs" in node ? node.attrs.find((own) => own.name === name)?.value : undefined;
}
