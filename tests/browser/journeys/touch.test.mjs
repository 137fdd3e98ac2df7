// Whole households by finger, on a phone.
import { Touch } from "../hands.mjs";
import { walkEveryHousehold } from "./households.mjs";

walkEveryHousehold("by finger", Touch, { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
