// Reads what Python wrote: each item of the list on standard input is [format, arguments ...], and the output holds
// what the readers of the client make of it. Files come as {name with suffix: base64}.
import { readFileSync } from "node:fs";
import { readColumns } from "../../theme/static/js/search/columns.js";
import { ShardSet } from "../../theme/static/js/search/shards.js";
import { Store } from "../../theme/static/js/search/store.js";
import { ByteReader } from "../../theme/static/js/search/varints.js";

const bytesOf = (base64) => new Uint8Array(Buffer.from(base64, "base64"));

/** Return an object like the `files` of bundle.js; the names of fetched files are added to `fetched`. */
function filesIn(contents, fetched = []) {
  const read = (name) => {
    fetched.push(name);
    if (!(name in contents)) throw new Error(`no file ${name}`);
    return bytesOf(contents[name]);
  };
  return {
    bytes: async (name) => read(`${name}.bin`),
    json: async (name) => JSON.parse(new TextDecoder().decode(read(`${name}.json`))),
  };
}

const FORMATS = {
  /** `how` is a method of ByteReader, called with `count`; "each" reads one number after the other. */
  varints(base64, how, count) {
    const reader = new ByteReader(bytesOf(base64));
    const values = how === "each" ? Array.from({ length: count }, () => reader.number()) : reader[how](count);
    return { values, rest: reader.bytes.length - reader.at };
  },
  columns(base64, count, ...counts) {
    const columns = readColumns(bytesOf(base64), count, ...counts);
    const facets = columns.facets.map((facet) => Array.from({ length: count }, (_, number) => facet.of(number)));
    return { ...columns, facets };
  },
  /** `questions` are [method, argument, ...]; a Map is written as a list of pairs. */
  async shards(directory, fieldCount, contents, questions) {
    const answers = [];
    for (const [method, ...given] of questions) {
      const fetched = [];
      const set = new ShardSet(directory, fieldCount, filesIn(contents, fetched));
      const answer = await set[method](...given);
      answers.push({ answer: answer instanceof Map ? [...answer] : answer, fetched });
    }
    return answers;
  },
  store: (described, contents, numbers) => new Store(described, filesIn(contents)).documents(numbers),
};

const plain = (_, value) => (ArrayBuffer.isView(value) ? Array.from(value) : value);
const answers = [];
for (const [format, ...given] of JSON.parse(readFileSync(0, "utf8"))) answers.push(await FORMATS[format](...given));
process.stdout.write(JSON.stringify(answers, plain));
