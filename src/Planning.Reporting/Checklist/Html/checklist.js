(function () {
  'use strict';
  var tools = document.getElementById('outils');
  if (!tools) { return; }

  var search = document.getElementById('recherche');
  var count = document.getElementById('compte');
  var all = document.getElementById('tout');
  var buttons = Array.from(tools.querySelectorAll('[data-filter]'));
  var holders = Array.from(document.querySelectorAll('.group, .document'));
  var findings = Array.from(document.querySelectorAll('.finding')).map(function (element) {
    return { element: element, verdict: element.dataset.verdict, text: null };
  });

  // Case, accents, ligatures, apostrophes and kinds of space do not matter, as in the check itself.
  function fold(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
      .replace(/\u0153/g, 'oe').replace(/\u00e6/g, 'ae').replace(/[\u2018\u2019]/g, "'").replace(/\s+/g, ' ').trim();
  }

  function holds(finding, words) {
    if (finding.text === null) { finding.text = fold(finding.element.textContent); }
    return words.every(function (word) { return finding.text.includes(word); });
  }

  function pressed() {
    return buttons.filter(function (b) { return b.getAttribute('aria-pressed') === 'true'; }).map(function (b) { return b.dataset.filter; });
  }

  function apply() {
    var verdicts = pressed();
    var folded = fold(search.value);
    var words = folded === '' ? [] : folded.split(' ');
    var shown = 0;
    findings.forEach(function (finding) {
      var kept = verdicts.length === 0 ? true : verdicts.includes(finding.verdict);
      kept = kept ? holds(finding, words) : false;
      finding.element.classList.toggle('off', !kept);
      shown += kept ? 1 : 0;
    });
    holders.forEach(function (holder) {
      var rules = Array.from(holder.querySelectorAll('.finding'));
      holder.classList.toggle('off', rules.length > 0 ? rules.every(function (r) { return r.classList.contains('off'); }) : false);
    });
    all.hidden = shown === findings.length;
    count.textContent = say(shown);
  }

  function say(shown) {
    if (shown === 0) { return 'Aucune règle ne correspond. Changez de mot ou de verdict.'; }
    if (shown === findings.length) { return shown === 1 ? '1\u00a0règle' : shown + '\u00a0règles'; }
    return (shown === 1 ? '1\u00a0règle affichée sur ' : shown + '\u00a0règles affichées sur ') + findings.length;
  }

  function clear() {
    buttons.forEach(function (b) { b.setAttribute('aria-pressed', 'false'); });
    search.value = '';
    apply();
  }

  buttons.forEach(function (button) {
    button.addEventListener('click', function () {
      button.setAttribute('aria-pressed', button.getAttribute('aria-pressed') === 'true' ? 'false' : 'true');
      apply();
    });
  });

  var waiting = 0;
  search.addEventListener('input', function () {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 150);
  });

  // The button goes away once everything is shown: the focus goes where the next search starts.
  all.addEventListener('click', function () { clear(); search.focus(); });

  // A link to a finding that the filters hide must still lead somewhere.
  window.addEventListener('hashchange', function () {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target ? target.closest('.off') : false) { clear(); target.scrollIntoView(); }
  });

  var closed = [];
  window.addEventListener('beforeprint', function () {
    closed = Array.from(document.querySelectorAll('details:not([open])'));
    closed.forEach(function (d) { d.open = true; });
  });
  window.addEventListener('afterprint', function () { closed.forEach(function (d) { d.open = false; }); });

  tools.hidden = false;
  apply();
}());
