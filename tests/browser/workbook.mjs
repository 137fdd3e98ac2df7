// Workbooks, written here by hand: sheets of rows of cells in a ZIP archive that is not compressed; and read again.
import { inflateRawSync } from "node:zlib";

const SPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** CRC-32, as archives have it. */
function checksum(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

/** A ZIP archive of these files: names and texts. */
export function archive(files) {
  const parts = [];
  const directory = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const bytes = Buffer.from(text);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(0x21, 8);
    head.writeUInt32LE(checksum(bytes), 10);
    head.writeUInt32LE(bytes.length, 14);
    head.writeUInt32LE(bytes.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(4);
    place.writeUInt32LE(at);
    directory.push(Buffer.from("PK\x01\x02\x14\x00"), head, Buffer.alloc(10), place, Buffer.from(name));
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), head, Buffer.from(name), bytes]);
    parts.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  const count = Object.keys(files).length;
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, list, end]);
}

/** A formula in a cell, with what it showed last. */
export const formula = (text, shown) => ({ formula: text, shown });

function cell(value) {
  if (value === null) return "<c/>";
  if (typeof value === "number") return `<c><v>${value}</v></c>`;
  if (value.formula) return `<c><f>${value.formula}</f><v>${value.shown}</v></c>`;
  return `<c t="inlineStr"><is><t>${value}</t></is></c>`;
}

/** A workbook of one sheet of these rows; `merged` are ranges, as "B2:B3". */
export function workbook(rows, merged = []) {
  const list = rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("");
  const cells = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  const behind = cells && `<mergeCells>${cells}</mergeCells>`;
  const link = (id, kind, target) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const links = (all) => `<Relationships xmlns="${PACKAGE}">${all}</Relationships>`;
  return archive({
    "xl/worksheets/sheet1.xml": `<worksheet ${SPACE}><sheetData>${list}</sheetData>${behind}</worksheet>`,
    "_rels/.rels": links(link("book", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook ${SPACE} xmlns:r="${RELATIONS}"><sheets><sheet name="名单" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": links(link("r1", "worksheet", "worksheets/sheet1.xml") + link("s", "styles", "styles.xml")),
    "xl/styles.xml": `<styleSheet ${SPACE}><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`,
  });
}

/** The parts of a workbook that a program wrote, by name. */
export function unpack(bytes) {
  const parts = {};
  for (let at = bytes.lastIndexOf("PK\x05\x06"), place = bytes.readUInt32LE(at + 16); bytes.readUInt32LE(place) === 0x02014b50; ) {
    const [packed, names, more, comment] = [20, 28, 30, 32].map((field) =>
      field === 20 ? bytes.readUInt32LE(place + field) : bytes.readUInt16LE(place + field),
    );
    const name = bytes.toString("utf8", place + 46, place + 46 + names);
    const local = bytes.readUInt32LE(place + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + packed);
    parts[name] = (bytes.readUInt16LE(place + 10) === 0 ? data : inflateRawSync(data)).toString("utf8");
    place += 46 + names + more + comment;
  }
  return parts;
}
