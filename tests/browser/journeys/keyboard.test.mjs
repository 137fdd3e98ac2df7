// Whole households by keyboard alone.
import { Keyboard } from "../hands.mjs";
import { walkEveryHousehold } from "./households.mjs";

walkEveryHousehold("by keyboard", Keyboard, { viewport: { width: 1280, height: 800 } });
