// This module says in Chinese how a day was counted, from the result of reckoning.js; tests/reckoning/words.mjs tests
// the wording.

import { chineseDate } from "../page/dates.js";
import { isWeekend, isWorkday, landing } from "./holidays.js";
import { plus, weekday } from "./counting.js";

const DAYS = "日一二三四五六";

/** Return the weekday of `day`, like 星期六. */
export const weekdayOf = (day) => `星期${DAYS[weekday(day)]}`;

/** Return how far away a day is: “还有 3 天”, “就是今天”, “已过 3 天”. */
export function distance(days) {
  if (days === 0) return "就是今天";
  return days > 0 ? `还有 ${days} 天` : `已过 ${-days} 天`;
}

/** Return one sentence that says how the plain day of `end` was found, and why it stays or moves. */
export function explained(period, { amount, unit }, event, end, holidays) {
  return `${counted(period, amount, unit, event, end.plain)}${landed(period, end, holidays)}。`;
}

function counted({ back, ends }, amount, unit, event, plain) {
  const length = `${amount}${unit}`;
  const [from, to] = [chineseDate(event), chineseDate(plain)];
  if (back) return `从${from}往前数${length}，对应日是${to}`;
  if (ends === "年末") return `从${from}那一年往后数${length}，截止于${to}`;
  const first = ends === "前一日" ? `从${from}当日起算` : `从${from}的次日起算`;
  if (unit === "日") return `${first}，第${amount}日是${to}`;
  const corresponds = (day) => day.slice(8) === event.slice(8);
  if (ends === "前一日" && corresponds(plus(plain, 1))) return `${first}，${length}的对应日的前一日是${to}`;
  if (ends !== "前一日" && corresponds(plain)) return `${first}，${length}的对应日是${to}`;
  return `${first}，${length}后的那个月没有${Number(event.slice(8))}日，到最后一天${to}`;
}

function landed({ holiday, theirs }, { plain, day, state }, holidays) {
  const off = isWorkday(plain, holidays);
  // The law of this period does not say how it is counted, so the words are careful for both sides: nobody should rely
  // on more time, and nobody should call others late too early.
  const [may, but] = holiday === "可能顺延" ? ["可能", theirs ? "，到那一天还没有过期" : "，请不要指望"] : ["", ""];
  const about = `（${weekdayOf(plain)}${off === null ? "" : workedOrNot(plain, off)}）`;
  return (
    {
      workday: () => `${about}，不用顺延`,
      moved: () => `${about}，${may}顺延到休假后的第一个工作日${chineseDate(day)}（${weekdayOf(day)}）${but}`,
      open: () => `${about}。遇休假日${may}顺延，${unknown(plain, off, holidays, !may)}${theirs ? "" : but}`,
      可能顺延: () => `${about}，${mayMove(landing(plain, "顺延", holidays), plain)}${but}`,
      没有写明: () => `${about}。遇休假日是不是顺延，条文没有写明`,
    }[state]?.() ?? about
  );
}

// This names the day to which the end may move, if it is known.
const mayMove = ({ day }, plain) => (day === plain ? "可能顺延" : `可能顺延到${chineseDate(day)}（${weekdayOf(day)}）`);

const workedOrNot = (day, worked) => (worked ? (isWeekend(day) ? "，调休上班" : "，工作日") : "，休假日");

function unknown(day, worked, { first, last }, tells) {
  const year = Number(day.slice(0, 4));
  if (worked === false) return `${year + 1}年的放假安排还没有公布，顺延到哪一天还不知道`;
  if (year < first) return `${year}年的放假安排本页没有`;
  return `${year}年的放假安排还没有公布${tells && year > last && isWeekend(day) ? "，可能顺延" : ""}`;
}

/** Return a caution if the rule may not be the one for this event, otherwise null. */
export function caution({ since, valid_to: to, law }, standing) {
  if (standing === "earlier")
    return `${law}这一版自${chineseDate(since)}起施行，您填的日期更早，当时的规定可能不同，还需确认。`;
  if (standing === "crosses") return `这一条只到${chineseDate(to)}，期限跨过了这一天，换版以后怎样衔接还需确认。`;
  return null;
}
