"use strict";
(function () {
  const PAGE = 50;
  const LEVELS = { 1: "X12 syntax and envelope", 2: "837P guide", 3: "balancing", 4: "situations", 5: "code sets",
    6: "products and units", 7: "payer" };
  const data = JSON.parse(document.getElementById("data").textContent);
  let uncovered = false;

  // Text only ever becomes a text node: what stands in a file can do nothing here.
  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (value !== null && value !== undefined) made.setAttribute(key, value);
    }
    for (const child of children.flat()) {
      if (child !== null && child !== undefined) made.append(child);
    }
    return made;
  }

  function count(number, noun) {
    return number.toLocaleString("en-US") + " " + noun + (number === 1 ? "" : "s");
  }

  function tally(findings) {
    const result = { ERROR: 0, WARNING: 0, INFO: 0 };
    for (const finding of findings) result[finding.severity] += finding.times || 1;
    return result;
  }

  function tallied(counts) {
    const parts = [];
    for (const [severity, noun] of [["ERROR", "error"], ["WARNING", "warning"], ["INFO", "remark"]]) {
      if (counts[severity]) parts.push(element("span", { class: severity }, count(counts[severity], noun)));
    }
    return parts.length ? parts.flatMap((part, i) => (i ? [", ", part] : [part])) : [element("span", { class: "PASSED" }, "nothing found")];
  }

  function add(map, key, times) {
    map.set(key, (map.get(key) || 0) + times);
  }

  function chart(title, heading, counts, named) {
    const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (!rows.length) return null;
    const most = rows[0][1];
    const shown = rows.slice(0, 12);
    const rest = rows.slice(12).reduce((sum, row) => sum + row[1], 0);
    const line = ([key, number]) => element("tr", {},
      element("th", { scope: "row" }, named(key)),
      element("td", { class: "number" }, number.toLocaleString("en-US")),
      element("td", { style: "width:40%" }, bar(number / most)));
    return element("table", {},
      element("caption", {}, title),
      element("thead", {}, element("tr", {}, element("th", { scope: "col" }, heading),
        element("th", { scope: "col" }, "Findings"), element("td", {}))),
      element("tbody", {}, shown.map(line),
        rest ? element("tr", {}, element("th", { scope: "row" }, (rows.length - 12) + " more"),
          element("td", { class: "number" }, rest.toLocaleString("en-US")), element("td", {})) : null));
  }

  function bar(share) {
    const made = element("span", { class: "bar", "aria-hidden": "true" });
    made.style.width = Math.max(1, share * 100) + "%";
    return made;
  }

  function allFindings(file) {
    return file.units.flatMap(unit => unit.findings).concat(file.outside);
  }

  function summary(file) {
    const findings = allFindings(file);
    const broken = new Set(file.units.filter(unit => unit.claim !== undefined && tally(unit.findings).ERROR).map(unit => unit));
    const levels = new Map(), rules = new Map(), payers = new Map();
    for (const unit of file.units) {
      for (const finding of unit.findings) if (unit.payer) add(payers, unit.payer, finding.times || 1);
    }
    for (const finding of findings) {
      add(levels, data.rules[finding.rule].level, finding.times || 1);
      add(rules, finding.rule, finding.times || 1);
    }
    return element("section", { "aria-label": "Summary" },
      element("p", { class: "banner" + (file.verdict === "VALID" ? "" : " failed") },
        file.verdict === "VALID"
          ? "Nothing in this file should make a receiver reject it under profile " + file.profile + "."
          : "This file should not be sent: " + count(broken.size, "claim") + " of " + count(file.counts.claims, "claim")
            + " with errors under profile " + file.profile + ". "),
      element("ul", { class: "figures" },
        [["claims", "claim"], ["lines", "service line"], ["segments", "segment"], ["interchanges", "interchange"]].map(
          ([key, noun]) => element("li", {}, element("b", {}, file.counts[key].toLocaleString("en-US")), noun + (file.counts[key] === 1 ? "" : "s"))),
        element("li", {}, element("b", {}, tally(findings).ERROR.toLocaleString("en-US")), "errors"),
        element("li", {}, element("b", {}, tally(findings).WARNING.toLocaleString("en-US")), "warnings")),
      element("div", { class: "charts" },
        element("table", {}, element("caption", {}, "What was judged"),
          element("tbody", {}, Object.entries(file.levels).map(([level, judged]) => element("tr", {},
            element("th", { scope: "row" }, "SNIP " + level + ", " + LEVELS[level]),
            element("td", {}, element("span", { class: judged.verdict }, judged.verdict),
              judged.reason ? element("p", { class: "faint" }, judged.reason) : null))))),
        chart("Findings by SNIP level", "Level", levels, level => "SNIP " + level + ", " + LEVELS[level]),
        chart("Findings by rule", "Rule", rules, rule => rule + ": " + data.rules[rule].title),
        chart("Findings by payer", "Payer", payers, payer => payer)));
  }

  function value(part) {
    if (part === null) return element("span", { class: "covered", title: "not in this report: it may be a patient's" }, "###");
    if (typeof part === "object" && !Array.isArray(part)) {
      return uncovered ? part.p : element("span", { class: "covered", title: "covered until asked for" }, "###");
    }
    return part;
  }

  function elementText(parts, unit) {
    if (!Array.isArray(parts)) return [value(parts)];
    return parts.flatMap((part, i) => (i ? [unit.delimiters[1], value(part)] : [value(part)]));
  }

  function searchable(parts) {
    if (Array.isArray(parts)) return parts.map(searchable).join(":");
    return parts === null ? "" : typeof parts === "object" ? parts.p : parts;
  }

  function said(finding) {
    const rule = data.rules[finding.rule];
    return element("div", { class: finding.severity },
      element("strong", {}, finding.severity + " " + finding.rule), " ",
      element("span", { class: "faint" }, finding.place),
      element("p", {}, finding.message + (finding.times > 1 ? " (" + finding.times + " times)" : "")),
      element("p", {}, "Mend: " + rule.mend),
      element("p", { class: "faint" }, rule.why));
  }

  // segment: [loop, ordinal, position, tag, element...]
  function tree(unit, findings) {
    const bySegment = new Map();
    for (const finding of findings) {
      if (!bySegment.has(finding.segment)) bySegment.set(finding.segment, []);
      bySegment.get(finding.segment).push(finding);
    }
    const list = element("ol", { class: "tree" });
    let loop = -1;
    for (const segment of unit.segments) {
      if (segment[0] !== loop) {
        loop = segment[0];
        const [id, number, name, depth] = unit.loops[loop];
        list.append(item(depth, "loop", id + "[" + number + "] " + name));
      }
      const depth = unit.loops[loop][3];
      const found = bySegment.get(segment[1]) || [];
      const line = item(depth, null, element("span", { class: "ordinal" }, String(segment[1])), element("b", {}, segment[3]));
      for (let i = 4; i < segment.length; i++) {
        const text = elementText(segment[i], unit);
        const faulty = found.some(finding => finding.element === i - 3);
        line.append(unit.delimiters[0], ...(faulty ? [element("mark", {}, ...text)] : text));
      }
      line.append(unit.delimiters[2]);
      list.append(line);
      if (found.length) list.append(item(depth, "finding", found.map(said)));
    }
    return list;
  }

  function item(depth, name, ...children) {
    const made = element("li", { class: name }, ...children);
    made.style.setProperty("--depth", depth);
    return made;
  }

  function above(file, unit) {
    const units = [];
    for (let at = unit.parent; at !== null && at !== undefined; at = file.units[at].parent) units.unshift(file.units[at]);
    return units;
  }

  function paper(file, unit) {
    const rows = [];
    for (const from of [...above(file, unit), unit]) {
      for (const segment of from.segments) {
        for (const [index, component, box, words] of data.positions[segment[2]] || []) {
          const parts = segment[index + 3];
          const part = component && Array.isArray(parts) ? parts[component - 1] : component > 1 ? undefined : parts;
          if (part === undefined || part === "") continue;
          rows.push([box, words, elementText(part, from), from.loops[segment[0]]]);
        }
      }
    }
    const order = box => parseInt(box, 10) || 99;
    rows.sort((a, b) => order(a[0]) - order(b[0]));
    return element("details", {}, element("summary", {}, "As the boxes of a CMS-1500"),
      element("table", {},
        element("thead", {}, element("tr", {}, ["Box", "What", "Value"].map(text => element("th", { scope: "col" }, text)))),
        element("tbody", {}, rows.map(([box, words, text, loop]) => element("tr", {},
          element("td", {}, box),
          element("td", {}, words + (loop[0] === "2400" ? ", line " + loop[1] : "")),
          element("td", {}, text))))));
  }

  function unitView(file, unit) {
    const isClaim = unit.claim !== undefined;
    const title = isClaim ? "Claim " + (unit.claim || "without a number") : "Loop " + unit.loops[0][0] + "[" + unit.loops[0][1] + "] " + unit.loops[0][2];
    const view = element("details", { class: "unit" },
      element("summary", {}, element("span", { class: "end" }, tallied(tally(unit.findings))),
        element("strong", {}, title), isClaim && unit.total ? ", $" + unit.total : "", unit.payer ? ", " + unit.payer : ""));
    view.addEventListener("toggle", () => {
      if (!view.open || view.drawn) return;
      view.drawn = true;
      const parents = above(file, unit);
      const body = element("div", { class: "body" });
      if (isClaim && parents.length) {
        body.append(element("details", {}, element("summary", {}, "What stands above the claim: supplier, subscriber, payer"),
          parents.map(parent => tree(parent, parent.findings))));
      }
      body.append(tree(unit, unit.findings));
      const placed = new Set(unit.segments.map(segment => segment[1]));
      const other = unit.findings.filter(finding => !placed.has(finding.segment));
      if (other.length) body.append(element("div", { class: "finding" }, other.map(said)));
      if (isClaim) body.append(paper(file, unit));
      view.append(body);
    });
    return view;
  }

  function matches(unit, wanted) {
    if (wanted.severity && !unit.findings.some(finding => finding.severity === wanted.severity)) return false;
    if (wanted.rule && !unit.findings.some(finding => finding.rule === wanted.rule)) return false;
    if (wanted.found && !unit.findings.length) return false;
    if (!wanted.text) return true;
    const has = text => (text || "").toLowerCase().includes(wanted.text);
    return has(unit.claim) || has(unit.payer)
      || unit.findings.some(finding => has(finding.rule) || has(finding.message) || has(finding.place))
      || unit.segments.some(segment => has(segment.slice(3).map(searchable).join("*")));
  }

  function claims(file, index) {
    const all = file.units.filter(unit => unit.claim !== undefined || unit.findings.length);
    const rules = [...new Set(all.flatMap(unit => unit.findings.map(finding => finding.rule)))].sort();
    const text = element("input", { type: "search", placeholder: "claim, code, rule, text" });
    const severity = element("select", {}, element("option", { value: "" }, "any"),
      ["ERROR", "WARNING", "INFO"].map(name => element("option", { value: name }, name)));
    const rule = element("select", {}, element("option", { value: "" }, "any"), rules.map(name => element("option", { value: name }, name)));
    const found = element("input", { type: "checkbox" });
    found.checked = all.some(unit => unit.findings.length);
    const said = element("p", { role: "status", class: "faint" });
    const list = element("div", {});
    const back = element("button", { type: "button" }, "Previous");
    const next = element("button", { type: "button" }, "Next");
    const where = element("span", {});
    let chosen = [], first = 0;

    function draw() {
      list.replaceChildren(...chosen.slice(first, first + PAGE).map(unit => unitView(file, unit)));
      back.disabled = first === 0;
      next.disabled = first + PAGE >= chosen.length;
      where.textContent = chosen.length ? (first + 1) + " to " + Math.min(first + PAGE, chosen.length) + " of " + chosen.length : "";
    }
    function choose() {
      const wanted = { text: text.value.trim().toLowerCase(), severity: severity.value, rule: rule.value, found: found.checked };
      chosen = all.filter(unit => matches(unit, wanted));
      first = 0;
      said.textContent = count(chosen.length, "entry").replace("entrys", "entries") + " of " + all.length + " shown";
      draw();
    }
    let timer;
    text.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(choose, 150); });
    for (const control of [severity, rule, found]) control.addEventListener("change", choose);
    back.addEventListener("click", () => { first -= PAGE; draw(); list.scrollIntoView(); });
    next.addEventListener("click", () => { first += PAGE; draw(); list.scrollIntoView(); });
    const form = element("form", { role: "search" },
      element("label", {}, "Search", text), element("label", {}, "Severity", severity), element("label", {}, "Rule", rule),
      element("label", { class: "check" }, found, "only what has findings"),
      data.valuesIncluded ? uncover(draw) : null);
    form.addEventListener("submit", event => event.preventDefault());
    choose();
    if (chosen.length === 1) list.firstChild.open = true;
    return element("section", { "aria-label": "Claims", id: index ? null : "claims" }, element("h3", {}, "Claims"), form, said, list,
      element("nav", { class: "pages", "aria-label": "Pages of claims" }, back, where, next),
      file.left ? element("p", { class: "faint" }, count(file.left, "more claim") + " without findings are counted but not drawn.") : null);
  }

  function uncover(draw) {
    const box = element("input", { type: "checkbox" });
    box.addEventListener("change", () => { uncovered = box.checked; draw(); });
    return element("label", { class: "check" }, box, "show patients' values");
  }

  function outside(file) {
    if (!file.outside.length) return null;
    return element("section", { "aria-label": "Outside of claims" }, element("h3", {}, "The file and its envelopes"),
      element("div", { class: "finding" }, file.outside.map(said)));
  }

  const main = document.getElementById("main");
  main.replaceChildren(...data.files.map((file, index) => element("article", {},
    element("h2", {}, file.name), summary(file), outside(file), claims(file, index))));
  document.getElementById("about").textContent = "Made by " + data.tool + ". "
    + (data.valuesIncluded ? "This file holds patients' values: treat it as you treat the claims." : "Values that may be a patient's are not in this file.");
  const asked = new URLSearchParams(location.hash.slice(1)).get("claim");
  if (asked !== null) {
    const search = document.querySelector("input[type=search]");
    search.value = asked;
    document.querySelectorAll("form input[type=checkbox]")[0].checked = false;
    search.dispatchEvent(new Event("input"));
    setTimeout(() => { const unit = document.querySelector("details.unit"); if (unit) unit.open = true; }, 300);
  }
})();
