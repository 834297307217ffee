// This module puts what was typed into the content controls of a Word document and leaves all other parts of it as they
// are. plugins/documents/content_controls.py reads the same controls for the page.

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

// The second is that of Strict documents.
const W = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
];
// What XML 1.0 cannot hold, not even escaped.
const UNFIT = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
// Controls that hold no text, or other controls.
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
const SAME_DAY = new Date(1980, 0, 1); // the earliest that a zip can say: a file says nothing of when it was filled in
const LARGEST = 20_000_000; // bytes of one part: a form has a hundredth of it, an archive made to burst has more

/**
 * All words of the .docx `bytes`, of its headers and footers and of its properties. Throws for what is no Word
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
 * {bytes, lost} of the .docx `bytes` with `answers`, {tag: text}, in its controls; several lines stay several lines.
 * `lost` are the tags of answers for which it has no control.
 */
export function filled(bytes, answers) {
  const parts = unzipSync(bytes);
  const left = new Set(Object.keys(answers).filter((tag) => answers[tag].trim()));
  for (const name of storiesOf(parts)) parts[name] = strToU8(withAnswers(strFromU8(parts[name]), answers, left));
  return { bytes: zipSync(parts, { mtime: SAME_DAY }), lost: [...left] };
}

/**
 * The names of the parts in which one writes: the text, wherever it stands in the file, then its headers and footers.
 */
function storiesOf(parts) {
  const [main] = relatedTo(parts, "", ["officeDocument"]);
  if (!main) throw new Error("no Word document");
  return [main, ...relatedTo(parts, main, ["header", "footer"])];
}

/**
 * The names of the parts to which the part `name` has a relation whose type ends in one of `kinds`, each once (ECMA-376
 * part 2).
 */
function relatedTo(parts, name, kinds) {
  const [, folder = "", file] = name.match(/^(.*\/)?(.*)$/);
  const names = new Map(Object.keys(parts).map((part) => [part.toLowerCase(), part])); // capitals do not count
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

/** The text of one part with `answers` in its controls; the tags that it has are taken out of the Set `left`. */
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
  // The serializer may leave the first line out, and Word wants it.
  return (xml.match(/^\s*<\?xml[^>]*\?>\s*/)?.[0] ?? "") + new XMLSerializer().serializeToString(tree.documentElement);
}

/** The tag of a control that holds text, "" of any other. */
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
  // As it looks when typed in Word: the form's own style for answers, else that of what stood there, unless it was a
  // hint.
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
  // Word would show what is stored elsewhere in the file, and not what was typed.
  child(properties, "dataBinding")?.remove();
}

/** A run with `text`, a line break for each new line; its elements are named as `control` names its own. */
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
