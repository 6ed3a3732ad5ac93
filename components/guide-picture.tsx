import type { GuideHead } from "@/content/model/guide";
import { screenComponents } from "./screen";

const { Window, MenuBar, Menu, AppMenu } = screenComponents;

/** A program's main window in small, to be known by sight. The name beside it says the same in words. */
export function GuidePicture({ picture }: Pick<GuideHead, "picture">) {
  // Nothing is drawn of a window that nobody has seen.
  if (!picture)
    return (
      <div
        aria-hidden="true"
        className="grid min-h-24 max-w-80 place-items-center rounded-8 border border-dashed border-line text-[1rem] text-quiet"
      >
        絵はありません
      </div>
    );
  return (
    <div aria-hidden="true" className={`screen screen-small look-${picture.look}`}>
      <Window title={picture.title} kind="main">
        {picture.look === "thunderbird" && <AppMenu />}
        {picture.menu.length > 0 && (
          <MenuBar>
            {picture.menu.map((label) => (
              <Menu key={label} label={label} />
            ))}
          </MenuBar>
        )}
        {picture.switch && (
          <p className="screen-switch">
            {picture.switch} <i />
          </p>
        )}
      </Window>
    </div>
  );
}
