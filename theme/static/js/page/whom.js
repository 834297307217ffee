// This module selects the answers to “whom to ask” that fit what a visitor has chosen.

/**
 * Return those of `answers`, [{topic, district}], that fit `topic` and `district`; "" stands for all. An answer for the
 * district replaces the answer to the same topic that holds everywhere.
 */
export function answering(answers, topic, district) {
  const about = answers.filter((answer) => topic === "" || answer.topic === topic);
  if (district === "") return about;
  const own = about.filter((answer) => answer.district === district);
  return about.filter(
    (answer) => own.includes(answer) || (answer.district === "" && !own.some((other) => other.topic === answer.topic)),
  );
}
