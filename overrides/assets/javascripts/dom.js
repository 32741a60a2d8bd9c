// Builds the page's nodes. Data only ever becomes text, so nothing it holds can become markup.

/** An element with attributes and children; a false or null attribute or child is left out. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (["checked", "disabled", "value", "hidden", "required", "open"].includes(name)) node[name] = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const SVG = "http://www.w3.org/2000/svg";
const ICONS = {
  met: "M4 12.5l5 5L20 6.5",
  not_met: "M6 6l12 12M18 6L6 18",
  unknown: "M8 9a4 4 0 1 1 5.5 3.7c-1 .5-1.5 1-1.5 2.3M12 18.5v1.2",
  weighed: "M12 4v16M7 20h10M4 8h16M4 8l-2 6h4zM20 8l-2 6h4z",
};

/** A line drawing that only repeats what the words beside it say. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", `imp-icon imp-icon--${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

/** Lower case and without accents, so that "cote d'ivoire" finds "Côte d’Ivoire". */
export function fold(text) {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’ʼ]/g, "'")
    .replace(/œ/gi, "oe")
    .toLowerCase();
}

/** Put the keyboard and the screen reader on a heading that is not a control. */
export function focusOn(node) {
  node.setAttribute("tabindex", "-1");
  node.focus({ preventScroll: true });
  const top = node.getBoundingClientRect().top;
  if (top < 0 || top > window.innerHeight / 2) node.scrollIntoView({ block: "start" });
}
