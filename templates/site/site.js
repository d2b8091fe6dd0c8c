// Searches, narrows down and sorts the list of partnerships; without it the list is simply there.
// Plain script: pages are opened from network drives, where modules and fetch are refused.
(function () {
  "use strict";
  var data = window.partnerkitIndex;
  var form = document.getElementById("finder");
  if (!data || !form) return;

  var german = form.dataset.lang === "de";
  var body = document.querySelector("#list table");
  var found = document.getElementById("found");
  var more = document.getElementById("more");
  var STEP = 250;
  var shown = STEP;
  var matches = [];
  var collator = new Intl.Collator(form.dataset.lang, { numeric: true });

  // The folding of names as in the command line: case, marks and spaces go, ä is a and ae is a.
  var LETTERS = { "ß": "ss", "æ": "a", "œ": "o", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "þ": "th", "ħ": "h" };
  function folded(text) {
    return text.toLowerCase().normalize("NFKD")
      .replace(/[ßæœøđðłıþħ]/g, function (letter) { return LETTERS[letter]; })
      .replace(/[^\p{L}\p{N}]+/gu, "")
      .replace(/ae/g, "a").replace(/oe/g, "o").replace(/ue/g, "u");
  }

  function label(entry) { return entry[german ? 1 : 2]; }

  var rows = data.rows.map(function (row) {
    var topics = row[6].map(function (i) { return data.topics[i]; });
    var countries = row[5].map(function (i) { return data.countries[i]; });
    var lead = row[7] < 0 ? null : data.actors[row[7]];
    return {
      id: row[0], title: row[german ? 1 : 2], titles: row[1] + " " + row[2],
      kind: data.kinds[row[3]], status: data.statuses[row[4]],
      countries: countries, topics: topics, lead: lead,
      partners: row[8].map(function (i) { return data.actors[i]; }), signed: row[9], text: null
    };
  });

  function haystack(row) {
    if (row.text === null) {
      var words = [row.titles, row.id, row.kind[1], row.kind[2]];
      row.countries.concat(row.topics).forEach(function (entry) { words.push(entry[1], entry[2]); });
      row.partners.concat(row.lead ? [row.lead] : []).forEach(function (actor) { words.push(actor[1], actor[2], actor[3]); });
      row.text = words.map(folded).join("\n");
    }
    return row.text;
  }

  var facets = {
    country: function (row) { return row.countries; },
    topic: function (row) { return row.topics; },
    kind: function (row) { return [row.kind]; },
    status: function (row) { return [row.status]; },
    lead: function (row) { return row.lead ? [row.lead] : []; }
  };

  function codesOf(name, entry) {
    return name === "topic" ? [entry[0], entry[0].split("/")[0]] : [entry[0]];
  }

  function fill(name) {
    var seen = new Map();
    rows.forEach(function (row) {
      facets[name](row).forEach(function (entry) { seen.set(entry[0], label(entry)); });
    });
    if (name === "topic") {
      data.topics.forEach(function (entry) {
        var broad = entry[0].split("/")[0];
        if (!seen.has(broad)) seen.set(broad, label(entry).split(":")[0]);
      });
    }
    var select = form.elements[name];
    Array.from(seen).sort(function (a, b) { return collator.compare(a[1], b[1]); }).forEach(function (pair) {
      var option = document.createElement("option");
      option.value = pair[0];
      option.textContent = pair[1];
      select.append(option);
    });
  }

  var order = {
    partnership: function (row) { return row.title; },
    country: function (row) { return row.countries.map(label).join(", ") || "\uffff"; },
    kind: function (row) { return label(row.kind); },
    status: function (row) { return label(row.status); },
    lead: function (row) { return row.lead ? label(row.lead) : "\uffff"; },
    signed: function (row) { return row.signed || "\uffff"; }
  };

  function search() {
    var words = form.elements.q.value.split(/\s+/).map(folded).filter(Boolean);
    var chosen = Object.keys(facets).filter(function (name) { return form.elements[name].value; });
    matches = rows.filter(function (row) {
      return chosen.every(function (name) {
        var wanted = form.elements[name].value;
        return facets[name](row).some(function (entry) { return codesOf(name, entry).includes(wanted); });
      }) && words.every(function (word) { return haystack(row).includes(word); });
    });
    var key = order[form.elements.sort.value];
    matches.sort(function (a, b) { return collator.compare(key(a), key(b)); });
  }

  function link(path, text) {
    var a = document.createElement("a");
    a.href = form.dataset.to + path;
    a.textContent = text;
    return a;
  }

  function cell(row, parts, head) {
    var td = document.createElement(head ? "th" : "td");
    if (head) td.scope = "row";
    parts.forEach(function (part, i) { if (i) td.append(", "); td.append(part); });
    if (!parts.length) {
      var quiet = document.createElement("span");
      quiet.className = "quiet";
      quiet.textContent = form.dataset.unstated;
      td.append(quiet);
    }
    row.append(td);
  }

  var MONTHS = german
    ? ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"]
    : ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
  function day(text) {
    var parts = text.split("-");
    if (parts.length === 1) return parts[0];
    if (parts.length === 2) return MONTHS[parts[1] - 1] + " " + parts[0];
    return german ? parts[2] + "." + parts[1] + "." + parts[0] : Number(parts[2]) + " " + MONTHS[parts[1] - 1] + " " + parts[0];
  }

  function draw() {
    var list = document.createElement("tbody");
    matches.slice(0, shown).forEach(function (row) {
      var tr = document.createElement("tr");
      cell(tr, [link("partnership/" + row.id + ".html", row.title)], true);
      cell(tr, row.countries.map(function (c) { return link("country/" + c[0].toLowerCase() + ".html", label(c)); }));
      cell(tr, [label(row.kind)]);
      cell(tr, [label(row.status)]);
      cell(tr, row.lead ? [link("actor/" + row.lead[0] + ".html", label(row.lead))] : []);
      cell(tr, row.signed ? [day(row.signed)] : []);
      list.append(tr);
    });
    body.querySelectorAll("tbody").forEach(function (old) { old.remove(); });
    body.append(list);
    more.hidden = matches.length <= shown;
    found.textContent = matches.length
      ? form.dataset.found.replace("{found}", matches.length).replace("{all}", rows.length)
      : form.dataset.none;
    body.hidden = !matches.length;
  }

  // The state stands in the address after "#", which every browser lets a local file change.
  function save() {
    var state = new URLSearchParams();
    new FormData(form).forEach(function (value, name) {
      if (value && !(name === "sort" && value === "partnership")) state.set(name, value);
    });
    var text = state.toString();
    if (text !== location.hash.slice(1)) history.replaceState(null, "", text ? "#" + text : location.pathname);
  }

  function restore() {
    form.reset();
    var state = new URLSearchParams(location.hash.slice(1) || location.search);
    state.forEach(function (value, name) {
      if (form.elements[name]) form.elements[name].value = value;
    });
  }

  function update() { shown = STEP; search(); draw(); try { save(); } catch (refused) { /* the list works without */ } }

  Object.keys(facets).forEach(fill);
  restore();
  form.hidden = false;
  var pages = document.getElementById("pages");
  if (pages) pages.hidden = true;
  form.addEventListener("input", update);
  form.addEventListener("submit", function (event) { event.preventDefault(); update(); });
  form.addEventListener("reset", function () { setTimeout(update); });
  window.addEventListener("hashchange", function () { restore(); update(); });
  more.addEventListener("click", function () { shown += STEP; draw(); });
  update();
})();
