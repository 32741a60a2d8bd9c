// Every page: the menu button, and the search button for people who use the keyboard.

function menu() {
  const button = document.querySelector(".imp-menu-button");
  const list = document.getElementById("imp-nav-list");
  if (!button || !list) return;
  const set = (open) => {
    button.setAttribute("aria-expanded", String(open));
    list.classList.toggle("imp-is-open", open);
  };
  button.addEventListener("click", () => set(button.getAttribute("aria-expanded") !== "true"));
  list.parentElement.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || button.getAttribute("aria-expanded") !== "true") return;
    set(false);
    button.focus();
  });
}

/** The theme opens its search on small screens with a label, which no key can reach. */
function searchButton() {
  const label = document.querySelector(".imp-search-button");
  const toggle = document.getElementById("__search");
  const query = document.querySelector(".md-search__input");
  if (!label || !toggle || !query) return;
  label.setAttribute("role", "button");
  label.setAttribute("tabindex", "0");
  label.setAttribute("aria-label", label.title);
  label.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    toggle.checked = true;
    toggle.dispatchEvent(new Event("change"));
    query.focus();
  });
  toggle.addEventListener("change", () => {
    if (!toggle.checked && document.activeElement === document.body) label.focus();
  });
}

/**
 * The theme closes its search on Tab by taking the focus out of the field. WebKit then goes on from the top of the page,
 * so that no one with a keyboard would get past the search: close it without touching the focus.
 */
function tabOutOfSearch() {
  const toggle = document.getElementById("__search");
  document.querySelector(".md-search__input")?.addEventListener("keydown", (event) => {
    if (event.key !== "Tab") return;
    event.stopPropagation();
    if (toggle?.checked) toggle.click();
  });
}

menu();
searchButton();
tabOutOfSearch();
if (document.querySelector("table.imp-streams")) import("./streams.js").then(({ begin }) => begin());
