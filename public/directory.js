// The search of the directory. The list is whole without it: this only shows the field, and hides what does not fit.
// What is typed stays in the field: never in the address, the title, any storage or any request.
const PAUSE_MS = 300;
/** What is shorter is no stem and has no gaps, and what is no longer is looked for as a whole word. */
const SHORT = 3;

/** Whether words stand without a space between them, and are typed by their initials. */
const isChinese = document.documentElement.lang.startsWith("zh");

const box = document.getElementById("search");
const field = document.getElementById("query");
const found = document.getElementById("found");
const nothing = document.getElementById("nothing");
const entries = [...document.querySelectorAll(".entry")].map(read);
const families = [...document.querySelectorAll("[data-family]")];
const browsing = [...document.querySelectorAll("[data-browse]")];
let pause;

/** Letters and digits, small, of one width, word by word; an apostrophe parts no word. */
function wordsOf(text) {
  const plain = text.normalize("NFKC").toLowerCase().replace(/['’]/g, "");
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** The same in one run. */
function fold(text) {
  return wordsOf(text).join("");
}

function read(item) {
  const phrases = (text = "") => text.split("|").filter(Boolean);
  const { also, initials } = item.dataset;
  const names = [item.querySelector("a").textContent, ...phrases(also)];
  const texts = [...names, item.querySelector("p").textContent];
  const words = isChinese ? [] : texts.flatMap(wordsOf);
  return {
    item,
    names: names.map(fold),
    texts: texts.map(fold),
    // One group a character, each with the initial of every reading.
    initials: phrases(initials).map((phrase) => phrase.split(" ")),
    words,
    forms: new Set(words.flatMap(forms)),
  };
}

const isLatin = (word) => /^[a-z0-9]+$/.test(word);

/** A word with what it may be an ending of: "taxes" with "tax", "subsidies" with "subsidy" and "subsid". */
function forms(word) {
  const endings = [[/s$/, ""], [/([sxz]|[cs]h)es$/, "$1"], [/ies$/, "y"], [/^(.{4,}?)(ies|es|ing|ed|ren|y|e)$/, "$1"]];
  const stems = endings.map(([ending, rest]) => word.replace(ending, rest));
  return [word, ...stems.filter((stem) => stem.length >= SHORT)];
}

/** Whether an entry has the word in any form, or, of four letters or more, a word that begins with it. */
function has(entry, word) {
  const begins = (form) => form.length > SHORT && entry.words.some((one) => one.startsWith(form));
  return forms(word).some((form) => entry.forms.has(form) || begins(form));
}

/**
 * The word is one of the entry's, where words stand apart; else it runs through the text without a gap, or its letters
 * are the initials of a run of characters.
 */
function fits(entry, word) {
  if (!isChinese && isLatin(word)) return has(entry, word);
  if (entry.texts.some((text) => text.includes(word))) return true;
  const runsFrom = (groups, start) => [...word].every((letter, at) => (groups[start + at] || "").includes(letter));
  return isLatin(word) && entry.initials.some((groups) => groups.some((_, start) => runsFrom(groups, start)));
}

/**
 * The same with gaps, as in 残疾人补贴 for 困难残疾人生活补贴: only where nothing fits closely. Letters with gaps would be
 * in any English name; there, the beginning of a word that is still being typed.
 */
function fitsLoosely(entry, word) {
  if (!isChinese && isLatin(word)) return entry.words.some((one) => one.startsWith(word));
  if (word.length < SHORT) return false;
  const inOrder = (groups) => {
    let at = 0;
    for (const group of groups) if (at < word.length && group.includes(word[at])) at += 1;
    return at === word.length;
  };
  return isLatin(word) ? entry.initials.some(inOrder) : entry.names.some((name) => inOrder([...name]));
}

function search(query) {
  const words = isChinese ? query.split(/\s+/).map(fold).filter(Boolean) : wordsOf(query);
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
