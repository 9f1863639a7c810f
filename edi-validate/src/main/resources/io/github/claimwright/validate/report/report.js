"use strict";
(function () {
  const PAGE = 50;
  const SEVERITIES = [["ERROR", "error"], ["WARNING", "warning"], ["INFO", "remark"]];
  const holder = document.getElementById("data");
  const data = JSON.parse(holder.textContent);
  holder.remove();
  let uncovered = false;

  // ---- the page's elements. Text only ever becomes a text node: what stands in a claim file can do nothing here.

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (value !== null && value !== undefined) made.setAttribute(key, value);
    }
    append(made, children);
    return made;
  }

  function append(parent, children) {
    for (const child of children.flat(Infinity)) {
      if (child !== null && child !== undefined) parent.append(child);
    }
  }

  function button(text, action, name) {
    const made = element("button", { type: "button", class: name }, text);
    made.addEventListener("click", action);
    return made;
  }

  /** Draws what is in a details element when it is opened for the first time. */
  function onceOpen(view, draw) {
    let drawn = false;
    view.fill = () => {
      if (drawn) return;
      drawn = true;
      append(view, [draw()]);
    };
    view.addEventListener("toggle", () => { if (view.open) view.fill(); });
    return view;
  }

  function open(view) {
    view.open = true;
    view.fill();
  }

  function count(number, noun) {
    return number.toLocaleString("en-US") + " " + noun + (number === 1 ? "" : "s");
  }

  // ---- the data: texts that recur are numbers into one list

  function text(given) {
    return typeof given === "number" ? data.texts[given] : given;
  }

  function readFinding(raw) {
    return { rule: text(raw[0]), severity: text(raw[1]), message: text(raw[2]), segment: raw[3], element: raw[4],
      words: text(raw[5]), reference: text(raw[6]), box: text(raw[7]), times: raw[8] };
  }

  function readUnit(unit) {
    unit.payer = text(unit.payer);
    unit.own = unit.findings.map(readFinding);
    unit.findings = unit.own;
  }

  for (const file of data.files) {
    file.units.forEach(readUnit);
    file.units.forEach(unit => { if (isClaim(unit)) adopt(file, unit); });
    file.outside = file.outside.map(readFinding);
  }

  /** What was found in the levels above is listed with the first claim below them. */
  function adopt(file, claim) {
    for (const level of above(file, claim)) {
      if (level.adopted) continue;
      level.adopted = true;
      claim.findings = claim.findings.concat(level.own);
    }
  }

  function isClaim(unit) {
    return unit.claim !== undefined;
  }

  function above(file, unit) {
    const units = [];
    for (let at = unit.parent; at >= 0; at = file.units[at].parent) units.unshift(file.units[at]);
    return units;
  }

  function tally(findings) {
    const result = { ERROR: 0, WARNING: 0, INFO: 0 };
    for (const finding of findings) result[finding.severity] += finding.times;
    return result;
  }

  function tallied(counts) {
    const parts = SEVERITIES.filter(([severity]) => counts[severity])
      .map(([severity, noun]) => element("span", { class: severity }, count(counts[severity], noun)));
    return parts.length ? parts.flatMap((part, i) => (i ? [", ", part] : [part]))
      : [element("span", { class: "PASSED" }, "nothing found")];
  }

  // ---- the summary

  function banner(file, all) {
    const valid = file.verdict === "VALID";
    const broken = file.units.filter(unit => isClaim(unit) && unit.findings.some(finding => finding.severity === "ERROR")).length;
    const said = valid
      ? "No rule says that a receiver should reject this file, under profile " + file.profile + "."
      : "This file should not be sent as it is: " + (file.left ? "at least " : "") + broken.toLocaleString("en-US") + " of "
        + count(file.counts.claims, "claim") + " with errors, under profile " + file.profile + ".";
    return element("p", { class: "banner" + (valid ? "" : " failed") },
      element("strong", {}, valid ? "Valid. " : "Invalid. "), said,
      valid && tally(all).WARNING ? " There are warnings, for which some payers reject." : "");
  }

  function figures(file, all) {
    const counts = tally(all);
    const shown = [[file.counts.claims, "claim"], [file.counts.lines, "service line"], [file.counts.segments, "segment"],
      [file.counts.interchanges, "interchange"], [counts.ERROR, "error"], [counts.WARNING, "warning"]];
    const severity = new Map(SEVERITIES.map(([name, noun]) => [noun, name]));
    return element("ul", { class: "figures" }, shown.map(([number, noun]) => element("li", { class: number ? severity.get(noun) : null },
      element("b", {}, number.toLocaleString("en-US")), " ", noun + (number === 1 ? "" : "s"))));
  }

  function judged(file) {
    return element("table", {}, element("caption", {}, "What was judged"),
      element("tbody", {}, file.levels.map(level => element("tr", {},
        element("th", { scope: "row" }, "SNIP " + level.number + ", " + level.title),
        element("td", {}, element("span", { class: level.verdict }, level.verdict.toLowerCase()),
          level.reason ? element("p", { class: "faint" }, level.reason) : null)))));
  }

  /** Counts as bars, longest first; pressing a name shows the claims behind it. */
  function chart(title, heading, counts, choose, named, more) {
    const most = 10;
    const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (!rows.length) return null;
    const line = ([key, number]) => element("tr", {},
      element("th", { scope: "row" }, button(named(key), () => choose(key), "link"), " ",
        element("span", { class: "faint" }, more ? more(key) : "")),
      element("td", { class: "number" }, number.toLocaleString("en-US")),
      element("td", { class: "bars", "aria-hidden": "true" }, bar(number / rows[0][1])));
    const body = element("tbody", {}, rows.slice(0, most).map(line));
    const table = element("table", {}, element("caption", {}, title),
      element("thead", {}, element("tr", {}, element("th", { scope: "col" }, heading),
        element("th", { scope: "col", class: "number" }, "Findings"), element("td", {}))), body);
    const further = rows.length > most
      ? button("Show " + (rows.length - most) + " more", () => { append(body, rows.slice(most).map(line)); further.remove(); }) : null;
    return element("div", { class: more ? "wide" : null }, table, further);
  }

  function bar(share) {
    const made = element("span", { class: "bar" });
    made.style.width = Math.max(1, share * 100) + "%";
    return made;
  }

  function summed(findings, key) {
    const sums = new Map();
    for (const finding of findings) sums.set(key(finding), (sums.get(key(finding)) || 0) + finding.times);
    return sums;
  }

  function payers(file) {
    const sums = new Map();
    for (const unit of file.units) {
      if (unit.payer) for (const finding of unit.own) sums.set(unit.payer, (sums.get(unit.payer) || 0) + finding.times);
    }
    return sums;
  }

  function summary(file, choose) {
    const all = file.units.flatMap(unit => unit.own).concat(file.outside);
    const titles = new Map(file.levels.map(level => [level.number, level.title]));
    return element("section", { "aria-label": "Summary" }, banner(file, all), figures(file, all),
      element("div", { class: "charts" }, judged(file),
        chart("Findings by SNIP level", "Level", summed(all, finding => data.rules[finding.rule].level),
          level => choose({ level }), level => "SNIP " + level + ", " + titles.get(level)),
        chart("Findings by payer", "Payer", payers(file), payer => choose({ payer }), payer => payer),
        chart("Findings by rule", "Rule", summed(all, finding => finding.rule),
          rule => choose({ rule }), rule => rule, rule => data.rules[rule].title)));
  }

  // ---- one claim as a tree of its segments

  function value(part) {
    if (part === null) return element("span", { class: "covered", title: "not in this report: it may be a patient's" }, "###");
    if (typeof part === "object") {
      return uncovered ? part.p : element("span", { class: "covered", title: "covered until asked for" }, "###");
    }
    return part;
  }

  function values(parts, separator) {
    return Array.isArray(parts) ? parts.flatMap((part, i) => (i ? [separator, value(part)] : [value(part)])) : [value(parts)];
  }

  function said(finding) {
    const rule = data.rules[finding.rule];
    const place = [finding.words, finding.reference, finding.box && "CMS-1500 box " + finding.box].filter(part => part).join(", ");
    return element("div", { class: "said " + finding.severity },
      element("strong", {}, finding.severity.toLowerCase() + " " + finding.rule), " ", element("span", { class: "faint" }, place),
      element("p", {}, finding.message + (finding.times > 1 ? " (" + finding.times.toLocaleString("en-US") + " times)" : "")),
      element("p", {}, "Mend: " + rule.mend),
      element("p", { class: "faint" }, rule.why));
  }

  // A segment is [loop, number in the file, position in the guide, id, element...].
  function segmentLine(unit, segment, found) {
    const [separator, inner, end] = unit.delimiters;
    const name = segment[2] < 0 ? "has no place here" : data.positions[segment[2]][0];
    const parts = [element("b", {}, segment[3])];
    for (let i = 4; i < segment.length; i++) {
      const shown = values(segment[i], inner);
      parts.push(separator, found.some(finding => finding.element === i - 3) ? element("mark", {}, shown) : shown);
    }
    const kinds = [found.length ? "faulty" : "", segment[2] < 0 ? "unplaced" : ""].filter(kind => kind).join(" ");
    return element("li", { class: kinds || null },
      element("div", { class: "segment" }, element("span", { class: "ordinal" }, String(segment[1])), " ",
        element("code", {}, parts, end), " ", element("span", { class: "name" }, name)),
      found.map(said));
  }

  function tree(unit) {
    const found = new Map();
    for (const finding of unit.own) found.set(finding.segment, (found.get(finding.segment) || []).concat(finding));
    const lists = unit.loops.map(() => null);
    const root = element("ul", { class: "tree" });
    function list(loop) {
      if (lists[loop]) return lists[loop];
      const [id, number, depth] = unit.loops[loop];
      let around = loop - 1;
      while (around >= 0 && unit.loops[around][2] >= depth) around--;
      lists[loop] = element("ul", {});
      (around < 0 ? root : list(around)).append(element("li", { class: "loop" },
        element("span", {}, element("b", {}, id), number > 1 ? "[" + number + "]" : "", " ", data.loops[id]), lists[loop]));
      return lists[loop];
    }
    for (const segment of unit.segments) {
      list(segment[0]).append(segmentLine(unit, segment, found.get(segment[1]) || []));
      found.delete(segment[1]);
    }
    const elsewhere = [...found.values()].flat();
    return elsewhere.length ? [root, element("h4", {}, "Found beside these segments"), elsewhere.map(said)] : [root];
  }

  // ---- one claim as the boxes of a CMS-1500

  const FORM = [
    ["1", "Coverage", 8], ["1a", "Insured's id", 4],
    ["2", "Patient's name", 5], ["3", "Patient's birth date, sex", 3], ["4", "Insured's name", 4],
    ["5", "Patient's address", 5], ["6", "Relationship to insured", 3], ["7", "Insured's address", 4],
    ["9", "Other insured's name", 5], ["10a-10c", "Related to work, auto, other accident", 3], ["11", "Insured's group number", 4],
    ["9a", "Other insured's group number", 5], ["10b", "Accident state", 3], ["11a", "Insured's birth date, sex", 4],
    ["9d", "Other plan's name", 5], ["10d", "Condition codes", 3], ["11b", "Other claim id", 4],
    ["12", "Release of information", 4], ["13", "Assignment of benefits", 4], ["11c", "Insured's plan name", 4],
    ["14", "Date of illness, injury or pregnancy", 4], ["15", "Other date", 4], ["16", "Unable to work", 4],
    ["17", "Ordering, referring or supervising provider", 4], ["17a", "Other id", 2], ["17b", "NPI", 2], ["18", "Hospitalization", 4],
    ["19", "Additional information", 8], ["20", "Purchased service charge", 4],
    ["21", "Diagnoses", 6], ["22", "Frequency, original reference", 3], ["23", "Prior authorization", 3], ["24"],
    ["25", "Federal tax id", 3], ["26", "Patient's account number", 3], ["27", "Accepts assignment", 2], ["28", "Total charge", 2],
    ["29", "Amount paid", 2],
    ["31", "Provider's signature on file", 2], ["32", "Service facility", 2], ["32a", "NPI", 2], ["32b", "Other id", 1],
    ["33", "Billing provider", 2], ["33a", "NPI", 2], ["33b", "Other id", 1]];
  const LINE = [["24A", "Date"], ["24B", "Place"], ["24C", "EMG"], ["24D", "Procedure and modifiers"], ["24E", "Diagnoses"],
    ["24F", "Charge"], ["24G", "Units"], ["24H", "EPSDT"], ["24J", "Rendering"]];
  const SHADED = "24A-24G shaded";

  /** Every value that fills a box: the box, the service line it is of (0 for the claim), its segment and its place there. */
  function entries(file, unit) {
    const around = above(file, unit);
    const dependent = around.some(level => level.loops[0][0] === "2000C");
    const found = [];
    for (const from of [...around, unit]) {
      for (const segment of from.segments) {
        const line = lineOf(from, segment[0]);
        for (const [index, component, box] of (data.positions[segment[2]] || []).slice(1)) {
          const part = pick(segment[index + 3], component);
          if (part === undefined || part === "") continue;
          const boxes = box.split("/");
          found.push({ box: boxes[dependent ? boxes.length - 1 : 0], line, segment, index, parts: part, unit: from });
        }
      }
    }
    return found;
  }

  function pick(part, component) {
    if (component === 0 || part === undefined) return part;
    return Array.isArray(part) ? part[component - 1] : component === 1 ? part : undefined;
  }

  function lineOf(unit, loop) {
    for (let at = loop; at >= 0; at--) {
      const [id, number, depth] = unit.loops[at];
      if (id === "2400" && (at === loop || depth < unit.loops[loop][2])) return number;
      if (at < loop && depth === 0) return 0;
    }
    return 0;
  }

  function letter(number) {
    return "ABCDEFGHIJKL".charAt(Number(number) - 1) || number;
  }

  function shown(entry) {
    const part = values(entry.parts, entry.unit.delimiters[1]);
    if (entry.box === "21") return [element("b", {}, letter(entry.index)), " ", part];
    return entry.box === "24E" ? [letter(entry.parts)] : part;
  }

  /** The values of one box: of one segment with a blank between them, of another after a line break; nothing twice. */
  function filled(found) {
    const bySegment = new Map();
    for (const entry of found) bySegment.set(entry.segment, (bySegment.get(entry.segment) || []).concat(entry));
    const rows = new Map([...bySegment.values()].map(row => [row.map(entry => plain(entry.parts)).join(" "), row]));
    return [...rows.values()].flatMap((row, i) => [i === 0 ? "" : row[0].box === SHADED ? " " : element("br"),
      row.map((entry, j) => [j === 0 ? "" : entry.box === "21" ? element("br") : " ", shown(entry)])]);
  }

  /** The drug's code, then the unit before the quantity. */
  function drug(all, number) {
    const quantity = entry => entry.segment[3] === "CTP" && entry.index === 4;
    return filled(all.filter(entry => entry.box === SHADED && entry.line === number).sort((a, b) => quantity(a) - quantity(b)));
  }

  function paper(file, unit) {
    const all = entries(file, unit);
    const faulty = new Set(unit.findings.flatMap(finding => finding.box.split("/")));
    const cell = ([box, title, width]) => {
      const made = element("dl", { class: "box" + (faulty.has(box) ? " faulty" : "") },
        element("dt", {}, element("b", {}, box), " ", title),
        element("dd", {}, filled(all.filter(entry => entry.box === box))));
      made.style.gridColumn = "span " + width;
      return made;
    };
    return element("div", { class: "form" }, FORM.map(row => (row[0] === "24" ? lines(unit, all) : cell(row))));
  }

  function lines(unit, all) {
    const numbers = unit.loops.filter(loop => loop[0] === "2400").map(loop => loop[1]);
    const of = (box, number) => {
      const own = all.filter(entry => entry.box === box && entry.line === number);
      return filled(own.length ? own : all.filter(entry => entry.box === box && entry.line === 0));
    };
    return element("div", { class: "lines" }, element("table", {},
      element("caption", { class: "faint" }, "Box 24: service lines; the shaded half of each line holds the drug's code and quantity"),
      element("thead", {}, element("tr", {}, element("th", { scope: "col" }, "Line"),
        LINE.map(([box, title]) => element("th", { scope: "col" }, box, " ", title)))),
      element("tbody", {}, numbers.flatMap(number => [
        element("tr", { class: "shaded" }, element("th", { rowspan: 2, scope: "rowgroup" }, String(number)),
          element("td", { colspan: LINE.length }, drug(all, number))),
        element("tr", {}, LINE.map(([box]) => element("td", {}, of(box, number))))]))));
  }

  // ---- the list of claims

  function unitView(file, unit) {
    const title = isClaim(unit) ? "Claim " + (unit.claim || "without a number")
      : "Loop " + unit.loops[0][0] + "[" + unit.loops[0][1] + "], " + data.loops[unit.loops[0][0]];
    const view = element("details", { class: "unit" }, element("summary", {},
      element("strong", {}, title), unit.total ? ", " + dollars(unit.total) : "", unit.payer ? ", " + unit.payer : "",
      element("span", { class: "end" }, tallied(tally(unit.findings))), broken(unit)));
    return onceOpen(view, () => element("div", { class: "body" }, isClaim(unit) ? levels(file, unit) : null, tree(unit),
      isClaim(unit) ? onceOpen(element("details", {}, element("summary", {}, "As the boxes of a CMS-1500")),
        () => paper(file, unit)) : null));
  }

  /** An amount as people write it; what is no plain number stays as it was sent. */
  function dollars(amount) {
    const [, whole, , cents] = /^(\d+)(\.(\d{0,2}))?$/.exec(amount) || [];
    return whole === undefined ? "$" + amount
      : "$" + whole.replace(/\B(?=(\d{3})+$)/g, ",") + "." + (cents || "").padEnd(2, "0");
  }

  /** The rules that a claim breaks, so that a list of claims can be read without opening them. */
  function broken(unit) {
    const most = 4;
    const rules = [...new Set(unit.findings.map(finding => finding.rule))];
    if (!rules.length) return null;
    return element("span", { class: "rules" },
      rules.slice(0, most).join(", ") + (rules.length > most ? " and " + (rules.length - most) + " more" : ""));
  }

  /** What stands above a claim; open when something is wrong there. */
  function levels(file, unit) {
    const view = onceOpen(element("details", {}, element("summary", {}, "Above the claim: supplier, subscriber, payer")),
      () => above(file, unit).map(level => tree(level)));
    if (unit.findings.length > unit.own.length) open(view);
    return view;
  }

  function plain(part) {
    if (Array.isArray(part)) return part.map(plain).join(":");
    return part === null ? "" : typeof part === "object" ? part.p : part;
  }

  /** Everything of a unit that a search may meet, made when it is searched for the first time. */
  function searchable(unit) {
    if (unit.searchable === undefined) {
      unit.searchable = [unit.claim || "", unit.payer,
        ...unit.segments.map(segment => segment.slice(3).map(plain).join("*")),
        ...unit.findings.map(finding => [finding.rule, finding.message, finding.words, finding.reference].join(" "))]
        .join("\n").toLowerCase();
    }
    return unit.searchable;
  }

  /** Makes them all searchable whenever the page has nothing else to do. */
  function prepare(units) {
    let next = 0;
    function some(deadline) {
      while (next < units.length && deadline.timeRemaining() > 2) searchable(units[next++]);
      if (next < units.length) requestIdleCallback(some);
    }
    if (window.requestIdleCallback) requestIdleCallback(some);
  }

  function matches(unit, wanted) {
    if (wanted.found && !unit.findings.length) return false;
    if (wanted.payer && unit.payer !== wanted.payer) return false;
    if ((wanted.severity || wanted.rule || wanted.level) && !unit.findings.some(finding =>
      (!wanted.severity || finding.severity === wanted.severity) && (!wanted.rule || finding.rule === wanted.rule)
      && (!wanted.level || String(data.rules[finding.rule].level) === wanted.level))) return false;
    return !wanted.text || searchable(unit).includes(wanted.text);
  }

  function select(options) {
    return element("select", {}, element("option", { value: "" }, "any"),
      options.map(([key, name]) => element("option", { value: key }, name)));
  }

  function distinct(all, key) {
    return [...new Set(all.flatMap(key))].filter(one => one).sort().map(one => [one, one]);
  }

  /** The claims of a file with their filter; `choose` sets the filter from outside. */
  function claims(file) {
    const all = file.units.filter(unit => isClaim(unit) || (unit.own.length && !unit.adopted));
    prepare(all);
    const form = {
      text: element("input", { type: "search", placeholder: "claim, code, rule, words" }),
      severity: select(SEVERITIES),
      level: select(file.levels.map(level => [String(level.number), "SNIP " + level.number])),
      rule: select(distinct(all, unit => unit.findings.map(finding => finding.rule))),
      payer: select(distinct(all, unit => [unit.payer])),
      found: element("input", { type: "checkbox" }) };
    form.found.checked = all.some(unit => unit.findings.length);
    const status = element("p", { role: "status", class: "faint" });
    const list = element("div", { class: "units" });
    const where = element("span", {});
    let chosen = [], first = 0;

    function draw() {
      list.replaceChildren(...chosen.slice(first, first + PAGE).map(unit => unitView(file, unit)));
      back.disabled = first === 0;
      next.disabled = first + PAGE >= chosen.length;
      where.textContent = chosen.length ? (first + 1).toLocaleString("en-US") + " to "
        + Math.min(first + PAGE, chosen.length).toLocaleString("en-US") + " of " + chosen.length.toLocaleString("en-US") : "";
    }
    function turn(by) {
      first += by;
      draw();
      section.scrollIntoView();
    }
    function apply() {
      const wanted = { text: form.text.value.trim().toLowerCase(), found: form.found.checked };
      for (const key of ["severity", "level", "rule", "payer"]) wanted[key] = form[key].value;
      chosen = all.filter(unit => matches(unit, wanted));
      first = 0;
      status.textContent = chosen.length.toLocaleString("en-US") + " of " + all.length.toLocaleString("en-US") + " shown";
      draw();
    }
    function choose(wanted) {
      form.text.value = wanted.text || "";
      for (const key of ["severity", "level", "rule", "payer"]) form[key].value = wanted[key] || "";
      form.found.checked = wanted.text === undefined;
      apply();
      section.scrollIntoView();
      if (chosen.length === 1) open(list.firstChild);
      section.focus({ preventScroll: true });
    }
    function openAll() {
      const closed = [...list.children].filter(view => !view.open);
      if (closed.length) closed.forEach(open);
      else for (const view of list.children) view.open = false;
    }

    const back = button("Previous", () => turn(-PAGE));
    const next = button("Next", () => turn(PAGE));
    const search = element("form", { role: "search" },
      element("label", {}, "Search", form.text), element("label", {}, "Severity", form.severity),
      element("label", {}, "SNIP level", form.level), element("label", {}, "Rule", form.rule), element("label", {}, "Payer", form.payer),
      element("label", { class: "check" }, form.found, "only what has findings"),
      data.valuesIncluded ? uncover(draw) : null, button("Open or close all shown", openAll));
    let timer;
    form.text.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(apply, 200); });
    for (const key of ["severity", "level", "rule", "payer", "found"]) form[key].addEventListener("change", apply);
    search.addEventListener("submit", event => { event.preventDefault(); apply(); });
    const section = element("section", { "aria-label": "Claims", tabindex: "-1" }, element("h3", {}, "Claims"), search, status, list,
      element("nav", { class: "pages", "aria-label": "Pages of claims" }, back, where, next),
      file.left ? element("p", { class: "faint" }, count(file.left, "more claim") + " counted, not drawn.") : null);
    apply();
    if (chosen.length === 1) open(list.firstChild);
    return { section, choose };
  }

  function uncover(draw) {
    const box = element("input", { type: "checkbox" });
    box.addEventListener("change", () => { uncovered = box.checked; draw(); });
    return element("label", { class: "check" }, box, "show patients' values");
  }

  // ---- the whole

  function outside(file) {
    return file.outside.length ? element("section", { "aria-label": "Outside of claims" },
      element("h3", {}, "The file and its envelopes"), file.outside.map(said)) : null;
  }

  function fileView(file) {
    const view = element("details", { class: "file" }, element("summary", {}, element("h2", {}, file.name), " ",
      element("span", { class: file.verdict === "VALID" ? "PASSED" : "FAILED" }, file.verdict.toLowerCase())));
    return onceOpen(view, () => {
      const list = claims(file);
      file.choose = list.choose;
      return [summary(file, list.choose), outside(file), list.section];
    });
  }

  const main = document.getElementById("main");
  const one = data.files.length === 1;
  const valid = data.files.filter(file => file.verdict === "VALID").length;
  const views = data.files.map(fileView);
  if (one) open(views[0]);
  main.replaceChildren(...(one ? [] : [element("p", { class: "banner" + (valid < data.files.length ? " failed" : "") },
    count(data.files.length, "file") + ": " + valid + " valid, " + (data.files.length - valid) + " invalid.")]), ...views);
  document.getElementById("about").textContent = "Made by " + data.tool + ". " + (data.valuesIncluded
    ? "This page holds patients' values: treat it as you treat the claims."
    : "Values that may be a patient's are not in this page.");
  const asked = new URLSearchParams(location.hash.slice(1)).get("claim");
  if (asked !== null) {
    const at = data.files.findIndex(file => file.units.some(unit => unit.claim === asked));
    if (at >= 0) {
      open(views[at]);
      data.files[at].choose({ text: asked.toLowerCase() });
    }
  }
})();
