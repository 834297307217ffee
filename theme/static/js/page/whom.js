// This module chooses the answers to “whom to ask” that fit what somebody has chosen.

/**
 * Of `answers` = [{topic, district}] those to `topic` and `district`; "" asks for all. One of a district replaces that
 * for everywhere.
 */
export function answering(answers, topic, district) {
  const about = answers.filter((answer) => topic === "" || answer.topic === topic);
  if (district === "") return about;
  const own = about.filter((answer) => answer.district === district);
  return about.filter(
    (answer) => own.includes(answer) || (answer.district === "" && !own.some((other) => other.topic === answer.topic)),
  );
}
