import manifest from "@/package.json";

/** The oldest browsers that the files are built for. */
export function Browsers() {
  const names = manifest.browserslist.map((browser) => browser.charAt(0).toUpperCase() + browser.slice(1));
  return (
    <p>
      <strong>{names.join("、")}</strong>と、それより新しい番号のブラウザーに合わせて作っています。
    </p>
  );
}
