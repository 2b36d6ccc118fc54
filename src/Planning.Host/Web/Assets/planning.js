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
}

// What is being sent is not sent twice; coming back to the page, it can be sent again.
for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("submit", event => {
    if (form.dataset.envoi) {
      event.preventDefault();
      return;
    }
    form.dataset.envoi = "en-cours";
    const button = event.submitter;
    if (button && form.hasAttribute("data-depot")) {
      button.dataset.texte = button.textContent;
      button.textContent = "Envoi en cours…";
    }
  });
}
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-envoi]")) {
    delete form.dataset.envoi;
    const button = form.querySelector("[data-texte]");
    if (button) {
      button.textContent = button.dataset.texte;
    }
  }
});

// The list of works follows them while some are not over.
const followList = async () => {
  const list = document.querySelector("[data-travaux=en-cours]");
  if (!list) {
    return;
  }
  try {
    const answer = await fetch(location.href, { headers: { accept: "text/html" } });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-travaux]");
    if (answer.ok && fresh && !list.contains(document.activeElement)) {
      list.replaceWith(fresh);
    }
  } catch {
    // The service does not answer: the next turn may find it again.
  }
  setTimeout(followList, 3000);
};
setTimeout(followList, 2000);

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
  // The keys work while the card has the focus, and nowhere else.
  review.focus({ preventScroll: true });
  review.addEventListener("keydown", event => {
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
