// Whole households by finger, on a phone.
import assert from "node:assert/strict";
import { Touch } from "../hands.mjs";
import { walkEveryHousehold } from "./households.mjs";

const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } };
/** To say whom it is about is an answer too, but given by a button. */
const WHOM = 1;
/** After a number, after ticks and after grades, nobody but the person knows that this was all. */
const LEADING_ON = 3;

walkEveryHousehold("by finger, three touches at most that answer nothing", Touch, PHONE, (hand) => {
  assert.ok(hand.presses - WHOM <= LEADING_ON, `${hand.presses} touches that answer nothing`);
});
