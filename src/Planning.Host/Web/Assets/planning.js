// Drop files anywhere on the form; follow a work until it is over; decide on values by the keyboard. All pages work without it.
"use strict";
for (const form of document.querySelectorAll("[data-depot]")) {
  const input = form.querySelector("input[type=file]");
  for (const name of ["dragenter", "dragover"]) {
    form.addEventListener(name, event => { event.preventDefault(); form.classList.add("over"); });
  }
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", event => {
    event.preventDefault();
    form.classList.remove("over");
    if (event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event("change"));
    }
  });
  form.addEventListener("submit", () => {
    const button = form.querySelector("button[type=submit]");
    button.textContent = "Envoi en cours…";
    button.setAttribute("aria-disabled", "true");
  });
}

for (const box of document.querySelectorAll("[data-suivi]")) {
  const text = box.querySelector("[data-avancement]");
  const follow = async () => {
    try {
      const answer = await fetch(box.dataset.suivi, { headers: { accept: "application/json" } });
      const state = await answer.json();
      if (state.isOver) {
        location.reload();
        return;
      }
      if (state.tell && text.textContent !== state.tell) {
        text.textContent = state.tell;
      }
    } catch {
      text.textContent = "Le service ne répond pas ; nouvel essai dans un instant…";
    }
    setTimeout(follow, 1000);
  };
  setTimeout(follow, 700);
}

const review = document.querySelector("[data-relecture]");
if (review) {
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) {
      return;
    }
    const target = review.querySelector(`[data-touche="${event.key.toLowerCase()}"]`);
    if (target) {
      event.preventDefault();
      if (target.matches("button, a")) { target.click(); } else { target.focus(); }
    }
  });
}
