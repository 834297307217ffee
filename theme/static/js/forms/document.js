// This module writes what was typed into the content controls of a Word document and leaves all other parts of it as
// they are. plugins/documents/content_controls.py reads the same controls to build the page of the form.

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

// The second namespace is that of Strict documents.
const W = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
];
// These characters cannot stand in XML 1.0, not even escaped.
const UNFIT = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
// These controls hold no text, or they hold other controls.
const OTHER = new Set([
  "date",
  "dropDownList",
  "comboBox",
  "picture",
  "docPartObj",
  "docPartList",
  "citation",
  "bibliography",
  "equation",
  "group",
  "checkbox",
  "repeatingSection",
  "repeatingSectionItem",
]);
const SAME_DAY = new Date(1980, 0, 1); // the earliest in a zip, so that no file tells when it was filled in
const LARGEST = 20_000_000; // bytes of one part; parts of forms have a hundredth of it, those of a zip bomb have more

/**
 * Return the text of the .docx `bytes`, including its headers, footers and properties. Throws if it is not a Word
 * document.
 */
export function textOf(bytes) {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => /\.(xml|rels)$/i.test(name) && originalSize < LARGEST,
  });
  const names = [...storiesOf(parts), ...relatedTo(parts, "", ["core-properties"])];
  return names.map((name) => treeOf(parts[name]).documentElement.textContent).join("\n");
}

/**
 * Return {bytes, lost}: the .docx `bytes` with `answers`, {tag: text}, in its controls, and the tags of those answers
 * for which it has no control. Line breaks are kept.
 */
export function filled(bytes, answers) {
  const parts = unzipSync(bytes);
  const left = new Set(Object.keys(answers).filter((tag) => answers[tag].trim()));
  for (const name of storiesOf(parts)) parts[name] = strToU8(withAnswers(strFromU8(parts[name]), answers, left));
  return { bytes: zipSync(parts, { mtime: SAME_DAY }), lost: [...left] };
}

/**
 * Return the names of the parts with text: the main part, wherever it lies in the file, then its headers and footers.
 * Throws if there is no main part.
 */
function storiesOf(parts) {
  const [main] = relatedTo(parts, "", ["officeDocument"]);
  if (!main) throw new Error("no Word document");
  return [main, ...relatedTo(parts, main, ["header", "footer"])];
}

/**
 * Return the names of the parts to which the part `name` has a relationship whose type ends in one of `kinds`, each
 * once (ECMA-376 part 2).
 */
function relatedTo(parts, name, kinds) {
  const [, folder = "", file] = name.match(/^(.*\/)?(.*)$/);
  const names = new Map(Object.keys(parts).map((part) => [part.toLowerCase(), part])); // case does not count
  const written = (part) => names.get(part.toLowerCase());
  const listed = parts[written(`${folder}_rels/${file}.rels`)];
  if (!listed) return [];
  const found = [...treeOf(listed).documentElement.children]
    .filter(
      (each) =>
        kinds.includes(each.getAttribute("Type").split("/").pop()) && each.getAttribute("TargetMode") !== "External",
    )
    .map((each) => decodeURIComponent(new URL(each.getAttribute("Target"), `zip://file/${folder}`).pathname.slice(1)));
  return [...new Set(found.map(written))].filter(Boolean);
}

const treeOf = (part) =>
  new DOMParser().parseFromString(typeof part === "string" ? part : strFromU8(part), "application/xml");

const below = (element, name) => W.flatMap((namespace) => [...element.getElementsByTagNameNS(namespace, name)]);

/** Return one part with `answers` in its controls, and delete the tags of these controls from the Set `left`. */
function withAnswers(xml, answers, left) {
  const tree = treeOf(xml);
  let changed = false;
  for (const control of below(tree, "sdt")) {
    const tag = tagOf(control);
    const text = Object.hasOwn(answers, tag) ? answers[tag].replace(UNFIT, "").replace(/\r\n?/g, "\n").trimEnd() : "";
    if (below(control, "sdt").some(tagOf)) continue;
    left.delete(tag);
    if (!text) continue;
    put(control, child(control, "sdtPr"), text);
    changed = true;
  }
  if (!changed) return xml;
  // XMLSerializer may leave out the XML declaration, which Word requires.
  return (xml.match(/^\s*<\?xml[^>]*\?>\s*/)?.[0] ?? "") + new XMLSerializer().serializeToString(tree.documentElement);
}

/** Return the tag of a control that holds text, or "" for any other control. */
function tagOf(control) {
  const properties = child(control, "sdtPr");
  const holdsText = properties && ![...properties.children].some(({ localName }) => OTHER.has(localName));
  return (holdsText && attribute(child(properties, "tag"), "val")?.trim()) || "";
}

const attribute = (element, name) =>
  element && W.map((namespace) => element.getAttributeNS(namespace, name)).find((value) => value !== null);

const child = (parent, name) =>
  [...parent.children].find((each) => W.includes(each.namespaceURI) && each.localName === name);

function put(control, properties, text) {
  const content = child(control, "sdtContent");
  if (!content) return;
  const hint = child(properties, "showingPlcHdr");
  // The text looks as if it was typed in Word: it has the style that the control sets for answers, or else the style of
  // the replaced text, unless that was a placeholder.
  const look = child(properties, "rPr") ?? (hint ? null : below(content, "rPr")[0]);
  const run = runOf(text, look, control);
  const [paragraph] = below(content, "p");
  if (paragraph) {
    for (const other of [...paragraph.parentNode.children])
      if (other !== paragraph && other.localName === "p") other.remove();
    paragraph.replaceChildren(...[child(paragraph, "pPr"), run].filter(Boolean));
  } else {
    content.replaceChildren(run);
  }
  hint?.remove();
  // With a data binding, Word would show what is stored elsewhere in the file instead of what was typed.
  child(properties, "dataBinding")?.remove();
}

/**
 * Return a run with `text`, in which each newline is a line break. Its elements have the namespace and prefix of
 * `control`.
 */
function runOf(text, look, control) {
  const make = (name) =>
    control.ownerDocument.createElementNS(control.namespaceURI, control.prefix ? `${control.prefix}:${name}` : name);
  const run = make("r");
  if (look) run.append(look.cloneNode(true));
  text.split("\n").forEach((line, index) => {
    if (index) run.append(make("br"));
    const words = make("t");
    words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    words.textContent = line;
    run.append(words);
  });
  return run;
}
