import type { GuideHead } from "@/content/model/guide";
import { screenComponents } from "./screen";

const { Window, MenuBar, Menu, AppMenu } = screenComponents;

/** A program's main window in small, to be known by sight. The name beside it says the same in words. */
export function GuidePicture({ picture }: { picture: NonNullable<GuideHead["picture"]> }) {
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
