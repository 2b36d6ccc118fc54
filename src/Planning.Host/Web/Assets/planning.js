// Drop files or folders anywhere on the form; follow a work until it is over; decide on values by the keyboard. All pages work without it.
"use strict";

// Of a folder, only what is worked on is sent; the service looks again.
const isWanted = file => /\.(docx|docm|dotx|dotm|doc|odt|ott|fodt|pdf)$/i.test(file.name) && !/(^|\/)(~\$|\._)/.test(file.name) || /(^|\/)dossier(\.reponses)?\.yaml$/.test(file.name);

// A file that bears its path is sent by that name, as a browser sends those of a folder.
const named = (file, path) => new File([file], path, { type: file.type, lastModified: file.lastModified });

const filesOf = async (entry, path) => {
  if (entry.isFile) {
    const file = await new Promise((done, fail) => entry.file(done, fail));
    return [path ? named(file, path + file.name) : file];
  }
  const reader = entry.createReader();
  const entries = [];
  for (let batch; (batch = await new Promise((done, fail) => reader.readEntries(done, fail))).length > 0;) {
    entries.push(...batch);
  }
  entries.sort((a, b) => a.name.localeCompare(b.name, "fr"));
  const files = [];
  for (const inner of entries) {
    files.push(...await filesOf(inner, `${path}${entry.name}/`));
  }
  return files;
};

for (const form of document.querySelectorAll("[data-depot]")) {
  const input = form.querySelector("[data-fichiers]");
  if (!input) { continue; }
  const folder = form.querySelector("[data-dossier]");
  const chosen = form.querySelector("[data-choisis]");
  const plural = (count, one, many) => `${count} ${count > 1 ? many : one}`;
  const tell = (files, left) => {
    const documents = files.filter(file => !file.name.endsWith(".yaml")).length;
    chosen.textContent = files.length === 0 && left === 0 ? "" : documents === 0 && left > 0 ? "Ce dossier ne contient aucun document qui se contrôle."
      : `${plural(documents, "document choisi", "documents choisis")}${left > 0 ? `\u00A0; ${plural(left, "autre fichier laissé", "autres fichiers laissés")} de côté` : ""}.`;
  };
  const take = (files, left) => {
    const transfer = new DataTransfer();
    files.forEach(file => transfer.items.add(file));
    input.files = transfer.files;
    folder.value = "";
    tell(files, left);
  };
  const takeFolder = files => {
    const kept = files.filter(file => !file.name.includes("/") || isWanted(file));
    take(kept, files.length - kept.length);
  };
  input.addEventListener("change", () => { folder.value = ""; tell([...input.files], 0); });
  folder.addEventListener("change", () => takeFolder([...folder.files].map(file => named(file, file.webkitRelativePath || file.name))));
  for (const name of ["dragenter", "dragover"]) {
    form.addEventListener(name, event => { event.preventDefault(); form.classList.add("over"); });
  }
  form.addEventListener("dragleave", event => {
    if (!form.contains(event.relatedTarget)) { form.classList.remove("over"); }
  });
  form.addEventListener("drop", async event => {
    event.preventDefault();
    form.classList.remove("over");
    // What was dropped is known during the event alone.
    const entries = [...event.dataTransfer.items].map(item => item.webkitGetAsEntry?.()).filter(entry => entry);
    const files = [...event.dataTransfer.files];
    if (!entries.some(entry => entry.isDirectory)) {
      if (files.length > 0) { take(files, 0); }
      return;
    }
    chosen.textContent = "Lecture du dossier…";
    try {
      const read = [];
      for (const entry of entries) {
        read.push(...await filesOf(entry, ""));
      }
      takeFolder(read);
    } catch {
      chosen.textContent = "Ce dossier n’a pas pu être lu\u00A0: choisissez-le par « Ou un dossier entier ».";
    }
  });
}

// On a narrow screen, the menu shows where one is.
document.querySelector("nav [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });

// A form that was refused says so first.
document.querySelector("[data-refus]")?.focus();

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
  // The keys work while the card has the focus, and nowhere else; what was refused is read first.
  if (!document.querySelector("[data-refus]")) { review.focus({ preventScroll: true }); }
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
