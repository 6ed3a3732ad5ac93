import "./screen.css";
import { Button, Buttons, Side } from "./buttons";
import { Check, Radio } from "./choices";
import { Field, Select } from "./fields";
import { Branch, List, Row, Tree } from "./lists";
import { AppMenu, Menu, MenuBar, MenuItem } from "./menus";
import { Screen } from "./screen";
import { Screenshot } from "./screenshot";
import { Tab, Tabs, Tool, ToolBar } from "./tabs";
import { Fact, Facts, PhoneRow, Words } from "./texts";
import { Group, Pane, Panes, Window } from "./window";

/** Every tag an editor may use to draw a window, by its name in MDX. */
export const screenComponents = {
  AppMenu,
  Branch,
  Button,
  Buttons,
  Check,
  Fact,
  Facts,
  Field,
  Group,
  List,
  Menu,
  MenuBar,
  MenuItem,
  Pane,
  Panes,
  PhoneRow,
  Radio,
  Row,
  Screen,
  Screenshot,
  Select,
  Side,
  Tab,
  Tabs,
  Tool,
  ToolBar,
  Tree,
  Window,
  Words,
};
