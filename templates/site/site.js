// Searches, narrows down and sorts the list of partnerships; without it the list is simply there.
// Plain script: pages are opened from network drives, where modules and fetch are refused.
(function () {
  "use strict";
  var data = window.partnerkitIndex;
  var form = document.getElementById("finder");
  if (!data || !form) return;

  var side = form.dataset.lang === "de" ? 1 : 2;
  var body = document.querySelector("#list table");
  var found = document.getElementById("found");
  var more = document.getElementById("more");
  var SCREEN = 40, STEP = 250;
  var shown = STEP;
  var matches = [];
  var collator = new Intl.Collator(form.dataset.lang, { numeric: true });

  // A row: where each part of it stands. Kinds to actors are places in the lists of their labels.
  var ID = 0, KIND = 3, STATUS = 4, COUNTRIES = 5, TOPICS = 6, LEAD = 7, PARTNERS = 8, SIGNED = 9;
  var rows = data.rows;
  function label(entry) { return entry[side]; }
  function leadOf(row) { return row[LEAD] < 0 ? null : data.actors[row[LEAD]]; }
  function countriesOf(row) { return row[COUNTRIES].map(function (i) { return data.countries[i]; }); }

  // The folding of names as in the command line: case, marks and spaces go, ä is a and ae is a.
  var LETTERS = { "ß": "ss", "æ": "a", "œ": "o", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "þ": "th", "ħ": "h" };
  var ASCII = /^[\x00-\x7f]*$/;
  function folded(text) {
    text = text.toLowerCase();
    if (!ASCII.test(text)) {
      text = text.normalize("NFKD")
        .replace(/[ßæœøđðłıþħ–\u0300-\u036f]/g, function (letter) { return LETTERS[letter] || ""; });
    }
    // Most texts are ASCII by now, for which the cheap rule says the same.
    text = ASCII.test(text) ? text.replace(/[^a-z0-9]+/g, "") : text.replace(/[^\p{L}\p{N}]+/gu, "");
    return text.replace(/([aou])e/g, "$1");
  }

  // Titles and labels are folded once, when the page opens, however many partnerships have them.
  function foldedAll(list, from, to) {
    return list.map(function (entry) {
      return Array.from(new Set(entry.slice(from, to)), folded).join("\n");
    });
  }
  var titles = foldedAll(rows, ID, KIND);
  var texts = {};
  ["kinds", "countries", "topics", "actors"].forEach(function (name) { texts[name] = foldedAll(data[name], 1); });

  // Says for one word which rows have it: in their titles, or in a label that they refer to.
  function finder(word) {
    function having(name) {
      return texts[name].map(function (text) { return text.includes(word); });
    }
    var kinds = having("kinds"), countries = having("countries");
    var topics = having("topics"), actors = having("actors");
    return function (row, place) {
      return titles[place].includes(word) || kinds[row[KIND]] || actors[row[LEAD]] ||
        row[COUNTRIES].some(function (i) { return countries[i]; }) ||
        row[TOPICS].some(function (i) { return topics[i]; }) ||
        row[PARTNERS].some(function (i) { return actors[i]; });
    };
  }

  // Facets: the list of labels, and the places in it that a row has.
  var facets = {
    country: ["countries", function (row) { return row[COUNTRIES]; }],
    topic: ["topics", function (row) { return row[TOPICS]; }],
    kind: ["kinds", function (row) { return [row[KIND]]; }],
    status: ["statuses", function (row) { return [row[STATUS]]; }],
    lead: ["actors", function (row) { return [row[LEAD]]; }]
  };

  function choice(name) {
    var wanted = form.elements[name].value;
    var list = data[facets[name][0]], placesOf = facets[name][1];
    var right = list.map(function (entry) {
      return entry[0] === wanted || (name === "topic" && entry[0].split("/")[0] === wanted);
    });
    return function (row) { return placesOf(row).some(function (i) { return right[i]; }); };
  }

  function fill(name) {
    var list = data[facets[name][0]], placesOf = facets[name][1];
    var seen = new Map();
    rows.forEach(function (row) {
      placesOf(row).forEach(function (i) { if (i >= 0) seen.set(list[i][0], label(list[i])); });
    });
    if (name === "topic") {
      list.forEach(function (entry) {
        var broad = entry[0].split("/")[0];
        if (!seen.has(broad)) seen.set(broad, label(entry).split(":")[0]);
      });
    }
    var options = Array.from(seen).sort(function (a, b) { return collator.compare(a[1], b[1]); });
    form.elements[name].append.apply(form.elements[name], options.map(function (pair) {
      var option = document.createElement("option");
      option.value = pair[0];
      option.textContent = pair[1];
      return option;
    }));
  }

  var LAST = "\uffff";
  var order = {
    partnership: function (row) { return label(row); },
    country: function (row) { return countriesOf(row).map(label).join(", ") || LAST; },
    kind: function (row) { return label(data.kinds[row[KIND]]); },
    status: function (row) { return label(data.statuses[row[STATUS]]); },
    lead: function (row) { return leadOf(row) ? label(leadOf(row)) : LAST; },
    signed: function (row) { return row[SIGNED] || LAST; }
  };

  // The places of all rows in one order, sorted once; rows with equal keys keep that of the titles.
  var sorted = {};
  function placesBy(name) {
    if (!sorted[name]) {
      var keys = rows.map(order[name]);
      var places = name === "partnership" ? Array.from(rows.keys()) : placesBy("partnership").slice();
      sorted[name] = places.sort(function (a, b) { return keys[a] === keys[b] ? 0 : collator.compare(keys[a], keys[b]); });
    }
    return sorted[name];
  }

  function search() {
    var words = form.elements.q.value.split(/\s+/).map(folded).filter(Boolean);
    var chosen = Object.keys(facets).filter(function (name) { return form.elements[name].value; });
    var tests = chosen.map(choice).concat(words.map(finder));
    matches = placesBy(form.elements.sort.value).filter(function (place) {
      return tests.every(function (test) { return test(rows[place], place); });
    });
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

  var MONTHS = side === 1
    ? ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"]
    : ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
  function day(text) {
    var parts = text.split("-");
    if (parts.length === 1) return parts[0];
    if (parts.length === 2) return MONTHS[parts[1] - 1] + " " + parts[0];
    return side === 1 ? parts[2] + "." + parts[1] + "." + parts[0] : Number(parts[2]) + " " + MONTHS[parts[1] - 1] + " " + parts[0];
  }

  function rowOf(place) {
    var row = rows[place], lead = leadOf(row);
    var tr = document.createElement("tr");
    var title = link("partnership/" + row[ID] + ".html", label(row));
    if (row[1] === row[2] && form.dataset.own !== form.dataset.lang) title.lang = form.dataset.own;
    cell(tr, [title], true);
    cell(tr, countriesOf(row).map(function (c) { return link("country/" + c[0].toLowerCase() + ".html", label(c)); }));
    cell(tr, [label(data.kinds[row[KIND]])]);
    cell(tr, [label(data.statuses[row[STATUS]])]);
    cell(tr, lead ? [link("actor/" + lead[0] + ".html", label(lead))] : []);
    cell(tr, row[SIGNED] ? [day(row[SIGNED])] : []);
    return tr;
  }

  // Draws the first rows of what was found; the rest comes once those are on the screen.
  var list;
  function draw(first) {
    list = document.createElement("tbody");
    body.querySelectorAll("tbody").forEach(function (old) { old.remove(); });
    body.append(list);
    extend(list, first);
    if (list.rows.length < Math.min(shown, matches.length)) {
      requestAnimationFrame(function () { setTimeout(extend, 0, list, shown); });
    }
    found.textContent = matches.length
      ? form.dataset.found.replace("{found}", matches.length).replace("{all}", rows.length)
      : form.dataset.none;
    body.hidden = !matches.length;
    more.hidden = matches.length <= shown;
  }

  function extend(drawn, end) {
    if (drawn === list) list.append.apply(list, matches.slice(list.rows.length, end).map(rowOf));
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

  function update() {
    shown = STEP;
    search();
    draw(SCREEN);
    try { save(); } catch (refused) { /* the list works without */ }
  }

  Object.keys(facets).forEach(fill);
  restore();
  form.hidden = false;
  var pages = document.getElementById("pages");
  if (pages) pages.hidden = true;
  form.addEventListener("input", update);
  form.addEventListener("submit", function (event) { event.preventDefault(); update(); });
  form.addEventListener("reset", function () { setTimeout(update); });
  window.addEventListener("hashchange", function () { restore(); update(); });
  more.addEventListener("click", function () {
    shown += STEP;
    extend(list, shown);
    more.hidden = matches.length <= shown;
  });
  search();
  draw(STEP);
})();
