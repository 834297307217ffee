// This module selects the sections of a page that answer a query, so that a result can link straight to them.

const MOST = 3;
const IN_TITLE = 0.5; // weight of a term in a heading; in the text below it a term has at most 1
const ASKED_FOR = 1.5; // bonus of a section of the sort for which the question asks
const USUAL = 0.5; // bonus of a section that answers most questions, whatever their words
const USUALLY = ["points", "law", "bodies", "steps", "conditions"];

// These are the words with which people ask for a sort of section, and the ids of such sections
// (plugins/records/model/kinds/).
const ASKED = [
  [/多少钱|费用?|收费|花钱|价|几块/u, ["fees", "fee"]],
  [
    /多久|几天|几年|几个月|多长时间|期限|时效|来得及|过期|逾期|晚了|截止|最迟/u,
    ["deadlines", "limits", "timeline", "rounds"],
  ],
  [
    /找谁|找哪|哪里|哪儿|去哪|往哪|到哪|哪个部门|什么部门|谁管|电话|热线|投诉|举报|求助/u,
    ["bodies", "contacts", "where"],
  ],
  [/怎么|怎样|如何|流程|步骤|手续|办理|申请|咋/u, ["steps", "how", "week"]],
  [/证据|证明|凭证/u, ["evidence", "materials"]],
  [/材料|表格|下载|提交什么|带什么/u, ["materials", "forms"]],
  [
    /条件|资格|要求|能不能|可不可以|可以|谁能|标准|多少|几|不行|要不要|是不是|算不算|[吗么]/u,
    ["conditions", "eligibility", "points", "law"],
  ],
  [/规定|法律|依据|第几条|合法|违法/u, ["law", "points", "rule"]],
];

/**
 * Return those of `sections`, [[place in the text, id, title]], that contain most of what was asked: at most three,
 * with the best first, as [{id, title}]. `marks` are the terms found in the text, [{term, from}], `titles` the titles
 * in compared form, `terms` the terms of the query, and `typed` the query itself.
 *
 * A term that stands in few sections counts more than one that stands in all.
 */
export function chosenSections(sections, marks, titles, terms, typed) {
  const held = sections.map(() => new Set());
  for (const { term, from } of marks) held[sectionAt(sections, from)]?.add(term);
  const asked = new Set(ASKED.flatMap(([words, ids]) => (words.test(typed) ? ids : [])));
  const rarity = (term) => 1 / held.filter((each) => each.has(term)).length;
  const scored = sections.map(([, id, title], at) => {
    const inText = [...held[at]].reduce((sum, term) => sum + rarity(term), 0);
    const inTitle = terms.filter((term) => titles[at].includes(term)).length * IN_TITLE;
    return {
      id,
      title,
      score: inText + inTitle + (asked.has(id) ? ASKED_FOR : 0) + (USUALLY.includes(id) ? USUAL : 0),
    };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ id, title }) => ({ id, title }));
}

/** Return the number of the section that contains the place `at`, or -1. */
function sectionAt(sections, at) {
  return sections.findLastIndex(([place]) => place <= at);
}
