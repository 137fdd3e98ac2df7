// The search of the directory. The list is whole without it: this only shows the field, and hides what does not fit.
// What is typed stays in the field: never in the address, the title, any storage or any request.
const PAUSE_MS = 300;
const SHORTEST_LOOSE = 3;

const box = document.getElementById("search");
const field = document.getElementById("query");
const found = document.getElementById("found");
const nothing = document.getElementById("nothing");
const entries = [...document.querySelectorAll(".entry")].map(read);
const families = [...document.querySelectorAll("[data-family]")];
const browsing = [...document.querySelectorAll("[data-browse]")];
let pause;

/** Letters and digits only, small, of one width. */
function fold(text) {
  return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function read(item) {
  const phrases = (text = "") => text.split("|").filter(Boolean);
  const name = item.querySelector("a").textContent;
  const names = [name, ...phrases(item.dataset.also)].map(fold);
  return {
    item,
    names,
    texts: [...names, fold(item.querySelector("p").textContent)],
    // One group a character, each with the initial of every reading. Only where the names are Chinese.
    initials: phrases(item.dataset.initials).map((phrase) => phrase.split(" ")),
  };
}

const isLatin = (word) => /^[a-z0-9]+$/.test(word);

/** The word runs through the text without a gap, or its letters are the initials of a run of characters. */
function fits(entry, word) {
  if (entry.texts.some((text) => text.includes(word))) return true;
  const runsFrom = (groups, start) => [...word].every((letter, at) => (groups[start + at] || "").includes(letter));
  return isLatin(word) && entry.initials.some((groups) => groups.some((_, start) => runsFrom(groups, start)));
}

/** "subsidies" as "subsid", which "subsidy" begins with too. */
const stem = (word) => (/^[a-z]{5}/.test(word) ? word.replace(/(ies|es|s|ing|ed|y|e)$/, "") : word);

/**
 * The same with gaps, as in 残疾人补贴 for 困难残疾人生活补贴, or with another ending: only where nothing fits closely.
 * Letters with gaps would be in any English name.
 */
function fitsLoosely(entry, word) {
  if (word.length < SHORTEST_LOOSE) return false;
  const inOrder = (groups) => {
    let at = 0;
    for (const group of groups) if (at < word.length && group.includes(word[at])) at += 1;
    return at === word.length;
  };
  if (!isLatin(word)) return entry.names.some((name) => inOrder([...name]));
  return entry.initials.some(inOrder) || entry.texts.some((text) => text.includes(stem(word)));
}

function search(query) {
  const words = query.split(/\s+/).map(fold).filter(Boolean);
  const close = entries.filter((entry) => words.every((word) => fits(entry, word)));
  if (close.length > 0) return close;
  return entries.filter((entry) => words.every((word) => fits(entry, word) || fitsLoosely(entry, word)));
}

function show() {
  const asked = fold(field.value) !== "";
  const hits = new Set(asked ? search(field.value) : entries);
  for (const entry of entries) entry.item.hidden = !hits.has(entry);
  for (const family of families) family.hidden = !family.querySelector(".entry:not([hidden])");
  for (const part of browsing) part.hidden = asked;
  nothing.hidden = hits.size > 0;
  clearTimeout(pause);
  // A screen reader would otherwise begin again with every letter.
  pause = setTimeout(() => tell(asked, hits.size), asked ? PAUSE_MS : 0);
}

function tell(asked, count) {
  const words = count > 0 ? found.dataset.found.replace("{count}", count) : found.dataset.nothing;
  found.textContent = asked ? words : "";
}

field.addEventListener("input", (event) => {
  if (!event.isComposing) show();
});
field.addEventListener("compositionend", show);
field.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.isComposing || field.value === "") return;
  event.preventDefault();
  field.value = "";
  show();
});

box.hidden = false;
// A browser may have kept what was typed before.
show();

// Whoever looks at a part of life looks at it in the other language too.
for (const link of document.querySelectorAll(".languages a")) {
  link.addEventListener("click", () => (link.hash = location.hash));
}
