// Handover codes, read and written by an arithmetic of our own (Bech32m, BIP 350), not the page's.
const LETTERS = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
const BEGINNING = "ZC";
const CHECK = 0x2bc830a3;
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function remainder(values) {
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    for (const [bit, one] of GENERATOR.entries()) if ((top >>> bit) & 1) check ^= one;
  }
  return check >>> 0;
}

const beginning = [...BEGINNING.toLowerCase()].map((letter) => letter.charCodeAt(0));
const expanded = [...beginning.map((code) => code >> 5), 0, ...beginning.map((code) => code & 31)];

/** Groups bits anew: eight at a time to five, or back. */
function regroup(values, from, to) {
  const bits = values.map((value) => value.toString(2).padStart(from, "0")).join("");
  const whole = from > to ? Math.ceil(bits.length / to) : Math.floor(bits.length / to);
  return Array.from({ length: whole }, (_, at) => parseInt(bits.slice(at * to, (at + 1) * to).padEnd(to, "0"), 2));
}

/** The code of these bytes. */
export function encode(bytes) {
  const values = regroup(bytes, 8, 5);
  const check = remainder([...expanded, ...values, 0, 0, 0, 0, 0, 0]) ^ CHECK;
  const checksum = [25, 20, 15, 10, 5, 0].map((shift) => (check >>> shift) & 31);
  return `${BEGINNING}1${[...values, ...checksum].map((value) => LETTERS[value]).join("")}`;
}

/** The bits of a code, with or without spaces; throws when its checksum is wrong. */
export function bitsOf(code) {
  const letters = code.replaceAll(" ", "");
  const values = [...letters.slice(BEGINNING.length + 1)].map((letter) => LETTERS.indexOf(letter));
  if (!letters.startsWith(`${BEGINNING}1`) || values.includes(-1)) throw new Error(`not a code: ${code}`);
  if (remainder([...expanded, ...values]) !== CHECK) throw new Error(`a wrong checksum: ${code}`);
  return regroup(values.slice(0, -6), 5, 8).map((byte) => byte.toString(2).padStart(8, "0")).join("");
}
