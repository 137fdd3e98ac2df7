// For browsers from before JavaScript modules, which do not run boot.js at all.
(function () {
  // An old browser runs this although the tag says nomodule; a newer one never gets here.
  function show() {
    document.getElementById("app").style.display = "none";
    var failure = document.getElementById("failure");
    failure.removeAttribute("hidden");
    failure.getElementsByTagName("h1")[0].focus();
  }
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", show);
  else show();
})();
