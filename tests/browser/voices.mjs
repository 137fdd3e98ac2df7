// A device that can speak, played by the test: sentences end when the test says so.
export const CHINESE = { name: "小云", lang: "zh-CN", localService: true };
export const ENGLISH = { name: "Ann", lang: "en-GB", localService: true };
export const REMOTE = { name: "远方", lang: "zh-CN", localService: false };

/** In the page: a device with these voices. `voice.said` is what it was told to say, `voice.ends()` ends a sentence. */
function speaks(voices) {
  const speech = new EventTarget();
  const voice = { said: [], now: null };
  const real = voices.map((one) => {
    const properties = Object.entries({ voiceURI: one.name, default: false, ...one });
    return Object.create(
      SpeechSynthesisVoice.prototype,
      Object.fromEntries(properties.map(([name, value]) => [name, { value }])),
    );
  });
  globalThis.SpeechSynthesisUtterance = class SpeechSynthesisUtterance extends EventTarget {
    constructor(text) {
      super();
      this.text = text;
    }
  };
  const end = () => {
    const ended = voice.now;
    voice.now = null;
    ended?.dispatchEvent(new Event("end"));
  };
  Object.assign(speech, {
    getVoices: () => (voice.late ? [] : real),
    speak: (utterance) => {
      if (voice.now) throw new Error("two sentences at once");
      voice.now = utterance;
      voice.said.push({ text: utterance.text, lang: utterance.lang, by: utterance.voice.name });
    },
    // A voice that is cut off says so a moment later, as it does in browsers.
    cancel: () => {
      const cut = voice.now;
      voice.now = null;
      setTimeout(() => cut?.dispatchEvent(new Event("end")));
    },
  });
  voice.ends = end;
  voice.find = () => {
    voice.late = false;
    speech.dispatchEvent(new Event("voiceschanged"));
  };
  globalThis.voice = voice;
  Object.defineProperty(globalThis, "speechSynthesis", { value: speech, configurable: true });
}

/** Prepares a page for a device with these voices. */
export const withVoices =
  (...voices) =>
  (page) =>
    page.addInitScript(speaks, voices);
