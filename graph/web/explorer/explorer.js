// Enhances pages that work without it: the query editor in place of the plain form.
(() => {
  "use strict";
  const place = document.getElementById("yasgui");
  if (!place || typeof Yasgui === "undefined") return;
  const plain = document.getElementById("query");
  const yasgui = new Yasgui(place, {
    requestConfig: { endpoint: `${location.origin}/sparql` },
    copyEndpointOnNewTab: false,
    persistenceId: null,
    persistencyExpire: 0,
    endpointCatalogueOptions: { getData: () => [] },
    yasqe: { value: plain.value, createShareableLink: null, autocompleters: [] },
  });
  place.hidden = false;
  document.getElementById("plain").hidden = true;
  yasgui.getTab().setQuery(plain.value);
  for (const link of document.querySelectorAll("[data-example]")) {
    link.addEventListener("click", async (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      location.assign(link.href);
      event.preventDefault();
    });
  }
  globalThis.pactgraphQuery = yasgui;
})();
