// This module says in plain words what is wrong with a query in lunr's syntax.

export const NO_WORD = "加号、减号和星号要紧挨着词，如 +专利 -商标 知识*。";
export const NUMBERS = "“~”和“^”写在词后面，再跟数字，如 python~1、专利^2；“~”最大是 2。";
export const TOO_MANY = "“*”或“~”能对上的词太多，请多写几个字。";
const FIELDS =
  "可以写 title（标题）、aliases（别名）、summary（摘要）、body（正文）；只是普通冒号，请换成空格。";
const NO_TERM = "冒号后面要写词，如 title:专利、+title:专利。";

/** Return what to say about a fault {message, text}: lunr's own message, and the part of the query that it is about. */
export function wordsFor({ message, text }) {
  if (message.startsWith("unrec")) return `没有名为“${text}”的栏目。${FIELDS}`;
  if (message.startsWith("expecting")) return message.includes("field") ? NO_WORD : NO_TERM;
  return NUMBERS;
}
