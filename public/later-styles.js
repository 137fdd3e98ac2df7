// The styles of the screens that come later, fetched once. A page without them can still be read, so nothing fails here.
let styled;

export function style() {
  if (styled) return styled;
  const link = document.createElement("link");
  styled = new Promise((done) => {
    link.onload = link.onerror = done;
  });
  link.rel = "stylesheet";
  link.href = document.querySelector("script[data-styles]").dataset.styles;
  document.head.append(link);
  return styled;
}
