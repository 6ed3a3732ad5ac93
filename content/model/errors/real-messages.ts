import { android } from "./messages/android.ts";
import { apple } from "./messages/apple.ts";
import { bounces } from "./messages/bounces.ts";
import { dialogs } from "./messages/dialogs.ts";
import { eitherWay } from "./messages/either-way.ts";
import { fewWords } from "./messages/few-words.ts";
import { frames } from "./messages/frames.ts";
import { misleading } from "./messages/misleading.ts";
import { outlookDialogs } from "./messages/outlook-dialogs.ts";
import { photographs } from "./messages/photographs.ts";
import { ports } from "./messages/ports.ts";
import type { RealMessage } from "./messages/real-message.ts";
import { refusals } from "./messages/refusals.ts";
import { replies } from "./messages/replies.ts";
import { returned } from "./messages/returned.ts";
import { serviceBounces } from "./messages/service-bounces.ts";
import { spoken } from "./messages/spoken.ts";

/** Messages as readers bring them, for tests and for measuring. */
export const realMessages: RealMessage[] = [
  ...outlookDialogs,
  ...dialogs,
  ...replies,
  ...bounces,
  ...serviceBounces,
  ...apple,
  ...android,
  ...photographs,
  ...misleading,
  ...ports,
  ...fewWords,
  ...returned,
  ...spoken,
  ...refusals,
  ...frames,
  ...eitherWay,
];
